import { decodeSource, maxSourceBytes, type SourceProblem } from "./decode";
import type { ReadArticle, Refusal, SourceFile } from "./reader";
import { chooseFileReader, chooseReader, findReader, readFile, readSource } from "./readers";
import { isZip, openZip } from "./zip-entries";

/** The most blocks that one article may have. */
const maxBlocks = 200_000;

/** A source as it came: its bytes, the name of its file, and what its sender says of it. */
export type SourceBytes = {
  bytes: Uint8Array;
  name?: string | undefined;
  charset?: string | undefined;
  /** The id of the reader of texts to use, where the content shall not decide. */
  reader?: string | undefined;
};

/** What a source holds, how it was encoded (`binary` where it is no text), and the media type of its kind. */
export type ReadSource = { article: ReadArticle; encoding: string; mediaType: string };

/**
 * Reads a source: a file whose bytes show its kind, else a text, which is decoded first. One that cannot be read is
 * answered with a sentence for the person who gave it.
 */
export async function readBytes(source: SourceBytes): Promise<ReadSource | SourceProblem | Refusal> {
  const reading = await readAny(source);
  if ("problem" in reading || reading.article.blocks.length <= maxBlocks) return reading;
  return { problem: "too-large", sentence: "This has more than 200,000 paragraphs. Split it and try again." };
}

async function readAny(source: SourceBytes): Promise<ReadSource | SourceProblem | Refusal> {
  const { bytes } = source;
  if (bytes.length > maxSourceBytes || source.reader !== undefined) return readText(source);
  const zip = isZip(bytes) ? openZip(bytes) : null;
  if (zip !== null && "problem" in zip) return zip;
  const file: SourceFile = { bytes, zip };
  const reader = chooseFileReader(file);
  if (reader === null) return readText(source);
  const article = await readFile(file, reader);
  return "problem" in article ? article : { article, encoding: "binary", mediaType: mediaTypeOf(reader) };
}

function readText({ bytes, name, charset, reader: id }: SourceBytes): ReadSource | SourceProblem | Refusal {
  const decoded = decodeSource(bytes, charset);
  if ("problem" in decoded) return decoded;
  const source = { text: decoded.text, name };
  const reader = findReader(id ?? "") ?? chooseReader(source);
  const article = readSource(source, reader);
  return "problem" in article ? article : { article, encoding: decoded.encoding, mediaType: mediaTypeOf(reader) };
}

function mediaTypeOf({ mediaTypes }: { mediaTypes: readonly string[] }): string {
  return mediaTypes[0] ?? "application/octet-stream";
}
