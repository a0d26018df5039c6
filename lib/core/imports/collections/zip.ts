import { isAcceptedType } from "../accepted-type";
import type { Refusal } from "../reader";
import { chooseFileReader, readers } from "../readers";
import { isZip, openZip } from "../zip-entries";
import { declaredKind } from "../zip-kind";
import type { Collected, CollectionKind, CollectionSource } from "./collection";

/** Files that programs put into archives for themselves. */
const OF_PROGRAMS = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i;

/** A ZIP archive of files: each that can be read is a source. An office document or a book is none. */
export const zip = {
  id: "zip",
  label: "ZIP archive",
  mediaTypes: ["application/zip", "application/x-zip-compressed"],
  extensions: ["zip"],
  matches,
  expand,
} satisfies CollectionKind;

function matches({ bytes, zip: archive }: CollectionSource): boolean {
  if (archive === null || chooseFileReader({ bytes, zip: archive }) !== null) return false;
  return !archive.names.includes("[Content_Types].xml") && declaredKind(archive) === null;
}

async function expand({ zip: archive }: CollectionSource): Promise<Collected | Refusal> {
  const collected: Collected = { entries: [], problems: [] };
  const refuse = (name: string, sentence: string) => collected.problems.push({ name, sentence });
  for (const name of archive?.names ?? []) {
    if (name.endsWith("/") || OF_PROGRAMS.test(name)) continue;
    if (/\.zip$/i.test(name)) {
      refuse(name, "This is an archive within an archive. Give it by itself.");
      continue;
    }
    if (!isAcceptedType({ name, mediaType: "" }, readers)) {
      refuse(name, "A file of this kind holds no article that can be read.");
      continue;
    }
    const bytes = archive?.read(name) ?? null;
    if (bytes === null) continue;
    if ("problem" in bytes) refuse(name, bytes.sentence);
    else if (isNested(bytes)) refuse(name, "This is an archive within an archive. Give it by itself.");
    else collected.entries.push({ name, bytes });
  }
  return collected;
}

function isNested(bytes: Uint8Array): boolean {
  const inner = isZip(bytes) ? openZip(bytes) : null;
  return inner !== null && !("problem" in inner) && matches({ bytes, zip: inner });
}
