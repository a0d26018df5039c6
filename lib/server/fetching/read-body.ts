import type { IncomingMessage } from "node:http";
import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { FetchProblem } from "./fetch-problem";

const MOST_CODINGS = 2;

function tooLarge(most: number): FetchProblem {
  return new FetchProblem(
    "too-large",
    `The page is larger than ${Math.floor(most / 1024 / 1024)} MB, the most that is read.`,
  );
}

function codingsOf(header: string | undefined): string[] {
  const named = (header ?? "")
    .toLowerCase()
    .split(",")
    .map((each) => each.trim());
  return named.filter((each) => each !== "" && each !== "identity");
}

function unpackerOf(coding: string): Transform {
  if (coding === "gzip" || coding === "x-gzip") return createGunzip();
  if (coding === "br") return createBrotliDecompress();
  if (coding === "deflate") return createInflate();
  throw new FetchProblem(
    "unsupported",
    `The site sends the page in a form that is not read here (${coding.slice(0, 20)}).`,
  );
}

/** Counts what passes, and fails with what is too much: also between unpackers, which could each swell. */
async function* limited(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) throw tooLarge(most);
    yield chunk;
  }
}

async function unpack(bytes: Uint8Array, coding: string, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const isRaw = coding === "deflate" && ((bytes[0] ?? 0) & 15) !== 8;
  const unpacker = isRaw ? createInflateRaw() : unpackerOf(coding);
  try {
    return await collect([bytes], unpacker, most);
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    throw new FetchProblem("invalid", "The page came damaged: it could not be unpacked.");
  }
}

async function collect(
  source: Iterable<Uint8Array>,
  through: Transform,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  await pipeline(source, through, async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of limited(chunks, most)) parts.push(chunk);
  });
  return Buffer.concat(parts);
}

/** The body of an answer as it is meant, its packing undone; throws when it is larger than `most` bytes, packed or not. */
export async function readBody(answer: IncomingMessage, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const codings = codingsOf(answer.headers["content-encoding"]);
  if (codings.length > MOST_CODINGS) throw new FetchProblem("unsupported", "The site packs the page too many times.");
  // Asked for before the first byte, so that an unknown one costs nothing.
  for (const coding of codings) unpackerOf(coding).destroy();
  if (Number(answer.headers["content-length"] ?? 0) > most) throw tooLarge(most);
  const parts: Buffer[] = [];
  for await (const chunk of limited(answer, most)) parts.push(chunk);
  if (!answer.complete)
    throw new FetchProblem("unavailable", "The site ended the connection before the page was whole.");
  let bytes: Uint8Array<ArrayBuffer> = Buffer.concat(parts);
  for (const coding of codings.reverse()) bytes = bytes.length === 0 ? bytes : await unpack(bytes, coding, most);
  return bytes;
}
