import { decodeSource } from "../decode";
import type { Refusal } from "../reader";
import type { ZipArchive } from "../zip-entries";
import { type Collected, type CollectionKind, type CollectionSource, collectionLimits } from "./collection";
import { expandWarc } from "./warc";

const ARCHIVE = /^archive\/[^/]+\.warc(?:\.gz)?$/i;
const PAGES = /^pages\/[^/]+\.jsonl$/i;

/** A packed web archive (WACZ): the pages of its records, or only those that its own list of pages names. */
export const wacz = {
  id: "wacz",
  label: "Packed web archive (WACZ)",
  mediaTypes: ["application/wacz", "application/x-wacz"],
  extensions: ["wacz"],
  matches: ({ zip }: CollectionSource): boolean => zip?.names.some((name) => ARCHIVE.test(name)) === true,
  expand,
} satisfies CollectionKind;

async function expand({ zip }: CollectionSource): Promise<Collected | Refusal> {
  if (zip === null) return { problem: "damaged", sentence: "This packed web archive is damaged and cannot be opened." };
  const budget = { entries: collectionLimits.entries + 1, bytes: collectionLimits.bytes };
  const all: Collected = { entries: [], problems: [] };
  for (const name of zip.names.filter((each) => ARCHIVE.test(each))) {
    const bytes = zip.read(name);
    if (bytes === null) continue;
    const found = "problem" in bytes ? bytes : expandWarc(bytes, name, budget);
    if ("problem" in found) return found;
    all.entries = all.entries.concat(found.entries);
    all.problems = all.problems.concat(found.problems);
  }
  const listed = listedPages(zip);
  const pages = all.entries.filter(({ given }) => listed.has(given?.url ?? ""));
  return pages.length === 0 ? all : { ...all, entries: pages };
}

/** The addresses in the lists of pages; a list that cannot be read names none. */
function listedPages(zip: ZipArchive): Set<string> {
  const addresses = new Set<string>();
  for (const name of zip.names.filter((each) => PAGES.test(each))) {
    const bytes = zip.read(name);
    const decoded = bytes === null || "problem" in bytes ? null : decodeSource(bytes);
    if (decoded === null || "problem" in decoded) continue;
    for (const line of decoded.text.split("\n")) {
      const address = addressIn(line);
      if (address !== null) addresses.add(address);
    }
  }
  return addresses;
}

function addressIn(line: string): string | null {
  try {
    const page: unknown = JSON.parse(line);
    return typeof page === "object" && page !== null && "url" in page && typeof page.url === "string" ? page.url : null;
  } catch {
    return null;
  }
}
