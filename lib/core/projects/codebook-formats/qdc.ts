import type { CodebookEntry } from "../codebook-entry";
import type { CodebookFormat, ReadCodebook } from "../codebook-format";
import { createDraft, hexOf } from "../draft-codebook";
import { joinNotes, splitNotes } from "../joined-notes";
import { type QdcCode, readQdc } from "../read-qdc";

const origin = "Variorum";
const head = `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:QDA-XML:codebook:1.0 Codebook.xsd" origin="${origin}">
<Codes>
`;

// XML 1.0 has no way to write these at all.
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const escapes = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

function writable(text: string): string {
  return text.replace(UNWRITABLE, "\uFFFD");
}

function escapeXml(text: string): string {
  return writable(text).replace(/[&<>"\t\n\r]/g, (sign) => escapes.get(sign) ?? sign);
}

function format(entries: readonly CodebookEntry[]): string {
  const below = (parent: number | null): string =>
    entries.flatMap((entry, at) => ((entry.parent ?? null) === parent ? [codeOf(entry, below(at))] : [])).join("");
  return `${head}${below(null)}</Codes>\n</CodeBook>\n`;
}

function codeOf(entry: CodebookEntry, children: string): string {
  const attributes = [
    ["guid", entry.id ?? ""],
    ["name", entry.name],
    ["isCodable", entry.retired ? "false" : "true"],
    ["color", hexOf(entry.colour ?? "slate")],
  ].map(([name, value = ""]) => ` ${name}="${escapeXml(value)}"`);
  return `<Code${attributes.join("")}><Description>${escapeXml(joinNotes(entry))}</Description>${children}</Code>\n`;
}

function parse(text: string): ReadCodebook {
  const read = readQdc(text);
  if ("problem" in read) return read;
  const draft = createDraft();
  if (read.sets > 0) draft.remark("Sets of codes are left out: a codebook here has none.");
  if (read.notes > 0) draft.remark("Notes that are linked to codes are not part of a codebook file and stay behind.");
  let groups = 0;
  const add = (code: QdcCode, parent: number | null): void => {
    if (!code.codable) groups += 1;
    const place = draft.add({
      id: code.guid,
      name: code.name,
      colour: code.colour,
      ...(code.description === null ? {} : splitNotes(code.description)),
      parent,
      retired: !code.codable,
    });
    for (const child of code.codes) add(child, place);
  };
  for (const code of read.codes) add(code, null);
  if (groups > 0 && read.origin !== origin) {
    draft.remark(
      "Codes that mark nothing in the other program come as retired tags; take them up again where they should.",
    );
  }
  return draft.finish();
}

function drop({ key: _, definition, inclusion, exclusion, example, ...entry }: CodebookEntry): CodebookEntry {
  const notes = {
    definition: definition ?? "",
    inclusion: inclusion ?? "",
    exclusion: exclusion ?? "",
    example: example ?? "",
  };
  return { ...entry, name: writable(entry.name), ...splitNotes(writable(joinNotes(notes))) };
}

/** The exchange format of REFI-QDA 1.0, which ATLAS.ti, MAXQDA, NVivo, QualCoder and others read and write. */
export const qdc: CodebookFormat = {
  id: "qdc",
  name: "REFI-QDA codebook",
  mediaType: "application/xml",
  extension: "qdc",
  carries: [
    "names, colours, definitions and the tree, for ATLAS.ti, MAXQDA, NVivo, QualCoder and others",
    "when to use a tag, when not, and examples, as paragraphs of its description",
    "the ids, so that it can be taken over again",
  ],
  loses: ["keys", "mentions, and which tags were merged into which", "characters that XML does not have"],
  format,
  matches: (text) => text.trimStart().startsWith("<"),
  parse,
  drop,
};
