import { createHash } from "node:crypto";
import { v7 } from "uuid";
import { mostJobItems } from "@/lib/contract/imports";
import { AppError } from "../../app-error";
import { sha256 } from "../../articles/insert-article";
import type { Tx } from "../../db/client";
import { Prisma } from "../../db/generated/client";

/** A source to read: bytes, or an address whose bytes are fetched when its turn comes. */
export interface NewItem {
  readonly name: string;
  readonly url?: string;
  readonly mediaType?: string;
  readonly bytes?: Uint8Array;
  /** What a collection says of it. */
  readonly given?: object;
  /** The collection it came out of; such items are told apart by nothing but their place. */
  readonly parentId?: string;
  /** Why it cannot even be tried. */
  readonly problem?: { readonly code: string; readonly sentence: string };
}

const most = { itemsAtOnce: 200, bytesAtOnce: 4_000_000, nameLength: 400 };

/** The same name and content are the same item of a job, so that a repeated request adds nothing. */
function identityOf({ name, url, bytes, parentId }: NewItem): string | null {
  if (parentId) return null;
  return createHash("sha256")
    .update(`${name}\0${url ?? sha256(bytes ?? "")}`)
    .digest("hex");
}

/** A name as it is kept: with its folders, without control characters, its end where it is very long. */
function storedName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/\p{Cc}/gu, "")
    .trim();
  return plain.length > most.nameLength ? `…${plain.slice(1 - most.nameLength).toWellFormed()}` : plain || "Unnamed";
}

/** Cut so that no statement carries more than some megabytes. */
function* batches(items: readonly NewItem[]): Generator<NewItem[]> {
  let batch: NewItem[] = [];
  let size = 0;
  for (const item of items) {
    if (batch.length > 0 && (batch.length >= most.itemsAtOnce || size >= most.bytesAtOnce)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(item);
    size += item.bytes?.length ?? 0;
  }
  if (batch.length > 0) yield batch;
}

function toRow(jobId: string, ordinal: number, given: NewItem): Prisma.Sql {
  const item = { ...given, name: storedName(given.name) };
  const { problem } = item;
  const state = problem ? Prisma.sql`'failed', now()` : Prisma.sql`'waiting', NULL`;
  return Prisma.sql`(${v7()}::uuid, ${jobId}::uuid, ${ordinal}::int, ${item.parentId ?? null}::uuid, ${identityOf(item)},
    ${item.name}, ${item.url ?? null}, ${item.mediaType ?? ""}, ${item.bytes ? new Uint8Array(item.bytes) : null}::bytea,
    ${JSON.stringify(item.given ?? {})}::jsonb, ${problem?.code ?? null}, ${problem?.sentence ?? null}, ${state})`;
}

/**
 * Adds items at the end of a job whose row the caller holds; answers how many are new. Throws `too-large` where the job
 * would have too many.
 */
export async function insertItems(tx: Tx, jobId: string, items: readonly NewItem[]): Promise<number> {
  const [last] = await tx.$queryRaw<{ next: number }[]>`
    SELECT coalesce(max(ordinal) + 1, 0)::int AS next FROM job_item WHERE "jobId" = ${jobId}::uuid`;
  let ordinal = last?.next ?? 0;
  if (ordinal + items.length > mostJobItems) {
    throw new AppError("too-large", `An import takes at most ${mostJobItems.toLocaleString("en")} sources.`);
  }
  let added = 0;
  for (const batch of batches(items)) {
    const rows = batch.map((item, at) => toRow(jobId, ordinal + at, item));
    ordinal += batch.length;
    added += await tx.$executeRaw`
      INSERT INTO job_item (id, "jobId", ordinal, "parentId", identity, name, url, "mediaType", bytes, given, code, sentence,
        state, "finishedAt")
      VALUES ${Prisma.join(rows)} ON CONFLICT ("jobId", identity) DO NOTHING`;
  }
  return added;
}
