import { createHash } from "node:crypto";
import type { Tx } from "../db/client";
import { report } from "../report";
import type { Embedder } from "./embedders/embedder";
import { installedEmbedder } from "./embedders/index";

/** How long all texts of a request may take, and how long an embedder that failed is left alone, in milliseconds. */
const patience = 4000;
const restAfterFailure = 60_000;

let restUntil = 0;

/** How alike the words of two mentions are, as an embedder has it; null where it has no vector of one of them. */
export type Cosine = (firstId: string, secondId: string) => number | null;

/** What an embedder says of some mentions, by its name, and whether it knows all of them. */
export interface Vectors {
  readonly embedder: string | null;
  readonly isWhole: boolean;
  readonly cosine: Cosine;
}

interface Worded {
  readonly id: string;
  readonly quote: string;
}

const none: Vectors = { embedder: null, isWhole: false, cosine: () => null };

/**
 * The vectors of mentions: stored ones whose words are still the same, and new ones of the others, which are kept. Where the embedder
 * does not answer, the mentions without a vector are compared by words alone.
 */
export async function vectorsOf(tx: Tx, mentions: readonly Worded[]): Promise<Vectors> {
  const embedder = installedEmbedder();
  if (!embedder) return none;
  const id = await idOf(embedder);
  if (id === null) return { ...none, embedder: embedder.name };
  const hashes = new Map(
    mentions.map(({ id, quote }) => [id, createHash("sha256").update(quote, "utf8").digest("hex")]),
  );
  const stored = await tx.mentionVector.findMany({
    where: { embedder: id, mentionId: { in: mentions.map(({ id }) => id) } },
    select: { mentionId: true, textHash: true, vector: true },
  });
  const known = new Map<string, Float32Array>();
  for (const { mentionId, textHash, vector } of stored) {
    if (hashes.get(mentionId) === textHash) known.set(mentionId, unpack(vector));
  }
  // Texts of one length fill a batch without padding.
  const missing = mentions
    .filter((mention) => !known.has(mention.id))
    .toSorted((a, b) => a.quote.length - b.quote.length);
  if (missing.length > 0) await embedMissing(tx, { embedder, id, missing, hashes, known });
  return {
    embedder: embedder.name,
    isWhole: mentions.every((mention) => known.has(mention.id)),
    cosine: (first, second) => cosineOf(known.get(first), known.get(second)),
  };
}

// Null where there is none now, which is told once in a while.
async function idOf(embedder: Embedder): Promise<string | null> {
  try {
    return await embedder.id();
  } catch (error) {
    if (performance.now() >= restUntil) leaveAlone(error);
    return null;
  }
}

function leaveAlone(error: unknown): void {
  restUntil = performance.now() + restAfterFailure;
  report(error);
}

interface Embedding {
  readonly embedder: Embedder;
  readonly id: string;
  readonly missing: readonly Worded[];
  readonly hashes: ReadonlyMap<string, string>;
  readonly known: Map<string, Float32Array>;
}

async function embedMissing(tx: Tx, { embedder, id, missing, hashes, known }: Embedding): Promise<void> {
  if (performance.now() < restUntil) return;
  const signal = AbortSignal.timeout(patience);
  const before = known.size;
  try {
    for (let from = 0; from < missing.length && !signal.aborted; from += embedder.mostAtOnce) {
      const part = missing.slice(from, from + embedder.mostAtOnce);
      const vectors = await embedder.embed(
        part.map(({ quote }) => quote),
        signal,
      );
      for (const [at, mention] of part.entries()) {
        const vector = vectors[at];
        if (!vector) continue;
        known.set(mention.id, vector);
        const data = { textHash: hashes.get(mention.id) ?? "", vector: pack(vector) };
        const key = { mentionId: mention.id, embedder: id };
        await tx.mentionVector.upsert({
          where: { mentionId_embedder: key },
          create: { ...key, ...data },
          update: data,
        });
      }
    }
  } catch (error) {
    // One that is slow is asked for the others next time.
    if (!signal.aborted || known.size === before) leaveAlone(error);
  }
}

function pack(vector: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new DataView(new ArrayBuffer(4 * vector.length));
  for (const [at, value] of vector.entries()) bytes.setFloat32(4 * at, value, true);
  return new Uint8Array(bytes.buffer);
}

function unpack(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getFloat32(4 * at, true));
}

function cosineOf(a: Float32Array | undefined, b: Float32Array | undefined): number | null {
  if (!a || !b || a.length !== b.length) return null;
  let [dot, first, second] = [0, 0, 0];
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 0;
    dot += value * other;
    first += value * value;
    second += other * other;
  }
  return first === 0 || second === 0 ? 0 : dot / Math.sqrt(first * second);
}
