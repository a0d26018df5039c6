import { decodeSource, type SourceProblem } from "./decode";
import type { ReadArticle, Refusal } from "./reader";
import { chooseReader, findReader, readSource } from "./readers";

/** The most blocks that one article may have. */
const maxBlocks = 200_000;

/** A source as it came: its bytes, the name of its file, and what its sender says of it. */
export type SourceBytes = {
  bytes: Uint8Array;
  name?: string | undefined;
  charset?: string | undefined;
  /** The id of the reader to use, where the content shall not decide. */
  reader?: string | undefined;
};

/** What a source holds, how it was encoded, and the media type of the reader that fitted it. */
export type ReadSource = { article: ReadArticle; encoding: string; mediaType: string };

/** Decodes and reads a source; one that cannot be read is answered with a sentence for the person who gave it. */
export function readBytes(source: SourceBytes): ReadSource | SourceProblem | Refusal {
  const decoded = decodeSource(source.bytes, source.charset);
  if ("problem" in decoded) return decoded;
  const named = { text: decoded.text, name: source.name };
  const reader = findReader(source.reader ?? "") ?? chooseReader(named);
  const article = readSource(named, reader);
  if ("problem" in article) return article;
  if (article.blocks.length > maxBlocks) {
    return { problem: "too-large", sentence: "This has more than 200,000 paragraphs. Split it and try again." };
  }
  return { article, encoding: decoded.encoding, mediaType: reader.mediaTypes[0] ?? "text/plain" };
}
