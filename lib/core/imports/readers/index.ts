import type { FileKind, ReadArticle, Reader, Refusal, Source, SourceFile, SourceKind } from "../reader";
import { docx } from "./docx";
import { epub } from "./epub";
import { html } from "./html";
import { markdown } from "./markdown";
import { mhtml } from "./mhtml";
import { odt } from "./odt";
import { pdf } from "./pdf";
import { rtf } from "./rtf";
import { text } from "./text";

/** Every kind of source that is text. */
export const textReaders: readonly Reader[] = [html, markdown, text];

/** Every kind of source that is a file of bytes. */
export const fileReaders: readonly FileKind[] = [pdf, docx, odt, rtf, epub, mhtml];

/** Every kind of source that can be read. */
export const readers: readonly SourceKind[] = [...textReaders, ...fileReaders];

/** The reader of texts with an id, or null. */
export function findReader(id: string): Reader | null {
  return textReaders.find((reader) => reader.id === id) ?? null;
}

/** The reader of texts that fits the content best; of two that fit alike the first. */
export function chooseReader(source: Source): Reader {
  return textReaders.reduce((best, reader) => (reader.matches(source) > best.matches(source) ? reader : best));
}

/** The reader of files that the bytes ask for, or null: they are then text, or of no kind that can be read. */
export function chooseFileReader(file: SourceFile): FileKind | null {
  return fileReaders.find((reader) => reader.matches(file)) ?? null;
}

/** Reads a source with the reader that fits best, or the one given; a source without visible text is refused. */
export function readSource(source: Source, reader: Reader = chooseReader(source)): ReadArticle | Refusal {
  return requireText(reader.read(source));
}

/** Reads a file with a reader of files; one without visible text is refused. */
export async function readFile(file: SourceFile, reader: FileKind): Promise<ReadArticle | Refusal> {
  return requireText(await reader.read(file));
}

function requireText(read: ReadArticle | Refusal): ReadArticle | Refusal {
  if ("problem" in read || read.text !== "") return read;
  return { problem: "empty", sentence: "There is no text to read in this." };
}
