import { type FileProperties, propertiesIn } from "./office-properties";
import type { Refusal } from "./reader";
import { readXml } from "./xml-events";
import type { ZipArchive } from "./zip-entries";

/** A book's properties, and the names of its chapters in the order of reading. */
export type EpubPackage = { properties: FileProperties; chapters: string[] };

const damaged: Refusal = {
  problem: "damaged",
  sentence: "This EPUB book is damaged: its list of chapters is missing.",
};

/** Reads the package document of a book, which its container names (EPUB 2 and 3); the table of contents is no chapter. */
export function readEpubPackage(zip: ZipArchive): EpubPackage | Refusal {
  const path = packagePath(zip);
  const bytes = path === null ? null : zip.read(path);
  if (path === null || bytes === null) return damaged;
  if ("problem" in bytes) return bytes;
  const items = new Map<string, string>();
  const spine: string[] = [];
  const problem = readXml(bytes, {
    open: (name, { id, href, idref, "media-type": type, properties }) => {
      const local = localName(name);
      const isPage = /html/.test(type ?? "") && !/(?:^|\s)nav(?:\s|$)/.test(properties ?? "");
      if (local === "item" && id !== undefined && href !== undefined && isPage) items.set(id, href);
      if (local === "itemref" && idref !== undefined) spine.push(idref);
    },
  });
  if (problem !== null) return problem;
  const known = new Set(zip.names);
  const named = [...new Set(spine)].map((id) => resolveIn(path, items.get(id) ?? ""));
  const chapters = named.filter((name) => known.has(name));
  return chapters.length === 0 ? damaged : { properties: propertiesIn(bytes), chapters };
}

function packagePath(zip: ZipArchive): string | null {
  const container = zip.read("META-INF/container.xml");
  if (container === null || "problem" in container) return null;
  let path: string | null = null;
  readXml(container, {
    open: (name, attributes) => {
      if (localName(name) === "rootfile") path ??= attributes["full-path"] ?? null;
    },
  });
  return path;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The name in the archive to which an address in one of its files leads. */
function resolveIn(file: string, href: string): string {
  const base = "https://book.invalid/";
  if (!URL.canParse(href, base + file)) return "";
  const { pathname } = new URL(href, base + encodeURI(file));
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return "";
  }
}
