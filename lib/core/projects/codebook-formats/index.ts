import type { CodebookFormat, ReadCodebook } from "../codebook-format";
import { csv } from "./csv";
import { json } from "./json";
import { qdc } from "./qdc";

/** Every form in which a codebook can be written and read. */
export const codebookFormats: readonly CodebookFormat[] = [csv, json, qdc];

export function findCodebookFormat(id: string): CodebookFormat | null {
  return codebookFormats.find((format) => format.id === id) ?? null;
}

/** Reads a codebook in whichever form it is: by how the text begins, whatever the file is called. */
export function readCodebook(text: string): ReadCodebook {
  const format = codebookFormats.find(({ id, matches }) => id !== "csv" && matches(text)) ?? csv;
  return format.parse(text);
}
