import type { ReadArticle, Reader, Refusal, Source } from "../reader";
import { html } from "./html";
import { markdown } from "./markdown";
import { text } from "./text";

/** Every kind of source that can be read. */
export const readers: readonly Reader[] = [html, markdown, text];

/** The reader with an id, or null. */
export function findReader(id: string): Reader | null {
  return readers.find((reader) => reader.id === id) ?? null;
}

/** The reader that fits the content best; of two that fit alike the first. */
export function chooseReader(source: Source): Reader {
  return readers.reduce((best, reader) => (reader.matches(source) > best.matches(source) ? reader : best));
}

/** Reads a source with the reader that fits best, or the one given; a source without visible text is refused. */
export function readSource(source: Source, reader: Reader = chooseReader(source)): ReadArticle | Refusal {
  const read = reader.read(source);
  if ("problem" in read || read.text !== "") return read;
  return { problem: "empty", sentence: "There is no text to read in this." };
}
