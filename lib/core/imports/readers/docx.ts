import { zipSync } from "fflate";
import { readProperties } from "../office-properties";
import { readDocument } from "../read-document";
import type { FileKind, ReadArticle, Refusal, SourceFile } from "../reader";
import { readXml } from "../xml-events";
import type { ZipArchive } from "../zip-entries";

const PARTS = /^(?:\[Content_Types\]\.xml|(?:.+\/)?_rels\/[^/]*\.rels|word\/[^/]+\.xml)$/;
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
];

const damaged: Refusal = {
  problem: "damaged",
  sentence:
    "This Word document is damaged and cannot be read. Open it in a word processor, save it anew and try again.",
};

/** Reads a Word document (Office Open XML): its words with headings, lists, links and notes, without its pictures. */
export const docx = {
  id: "docx",
  label: "Word document",
  mediaTypes: ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  extensions: ["docx"],
  matches: ({ zip }: SourceFile): boolean =>
    zip?.names.includes("[Content_Types].xml") === true && zip.names.some((name) => name.startsWith("word/")),
  read,
} satisfies FileKind;

async function read({ zip }: SourceFile): Promise<ReadArticle | Refusal> {
  if (zip === null) return damaged;
  const parts = checkedParts(zip);
  if ("problem" in parts) return parts;
  const page = await toHtml(zipSync(parts.files, { level: 0 }));
  if (page === null) return damaged;
  return readDocument(page, readProperties(zip, "docProps/core.xml"));
}

/** The parts that hold words, inflated within the limits and each checked, so that no other program reads them raw. */
function checkedParts(zip: ZipArchive): { files: Record<string, Uint8Array> } | Refusal {
  const files: Record<string, Uint8Array> = {};
  for (const name of zip.names.filter((each) => PARTS.test(each))) {
    const bytes = zip.read(name);
    if (bytes === null) continue;
    if ("problem" in bytes) return bytes;
    const problem = readXml(bytes, {});
    if (problem !== null) return problem;
    files[name] = bytes;
  }
  return { files };
}

async function toHtml(bytes: Uint8Array): Promise<string | null> {
  const { default: mammoth } = await import("mammoth");
  const arrayBuffer = new Uint8Array(bytes).buffer;
  // It reads the one on a server and the other in a browser.
  const input = { arrayBuffer, buffer: bytes };
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    });
    return value;
  } catch {
    return null;
  }
}
