import { z } from "zod";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import type { Snapshot } from "../events/change";
import { packIds, unpackIds } from "../events/pack-ids";

/** The mentions that one tag marks, by who put it on them; sorted by id. */
export type Marks = Readonly<Record<string, readonly string[]>>;

interface MarkRow {
  readonly author: string;
  readonly mentions: string[];
}

const toMarks = (rows: readonly MarkRow[]): Marks =>
  Object.fromEntries(rows.map(({ author, mentions }) => [author, mentions]));

const snapshot = z.object({ marks: z.record(z.string(), z.string()) });

/** Marks as an event keeps them; no marks are an empty snapshot, for the tag itself is there. */
export function snapshotMarks(marks: Marks): Snapshot {
  return { marks: Object.fromEntries(Object.entries(marks).map(([author, mentions]) => [author, packIds(mentions)])) };
}

export function parseMarks(kept: Snapshot | null): Marks {
  const { marks } = snapshot.parse(kept);
  return Object.fromEntries(Object.entries(marks).map(([author, packed]) => [author, unpackIds(packed)]));
}

// A join with the ids, however many: `= ANY` would be looked through for each row where the plan is a generic one.
function among(mentions: readonly string[] | null): Prisma.Sql {
  if (mentions === null) return Prisma.empty;
  return Prisma.sql`AND "mentionId" IN (SELECT unnest(${[...mentions]}::uuid[]))`;
}

/** The marks of a tag, of all mentions or of those named; deleted mentions count, for they may come back. */
export async function readMarks(tx: Tx, tagId: string, mentions: readonly string[] | null): Promise<Marks> {
  const rows = await tx.$queryRaw<MarkRow[]>`
    SELECT "authorId" AS author, array_agg("mentionId"::text ORDER BY "mentionId") AS mentions FROM mention_tag
    WHERE "tagId" = ${tagId}::uuid ${among(mentions)}
    GROUP BY 1 ORDER BY 1`;
  return toMarks(rows);
}

/**
 * Puts a tag on what other tags mark, on all of it or on the mentions named, each by whoever marked it first, and answers
 * the marks that were not there before.
 */
export async function copyMarks(
  tx: Tx,
  from: readonly string[],
  to: string,
  mentions: readonly string[] | null,
): Promise<Marks> {
  const rows = await tx.$queryRaw<MarkRow[]>`
    WITH added AS (
      INSERT INTO mention_tag ("mentionId", "tagId", "authorId", "createdAt")
      SELECT DISTINCT ON ("mentionId") "mentionId", ${to}::uuid, "authorId", "createdAt" FROM mention_tag
      WHERE "tagId" = ANY(${[...from]}::uuid[]) ${among(mentions)}
      ORDER BY "mentionId", "createdAt", "authorId"
      ON CONFLICT DO NOTHING RETURNING "mentionId", "authorId")
    SELECT "authorId" AS author, array_agg("mentionId"::text ORDER BY "mentionId") AS mentions FROM added
    GROUP BY 1 ORDER BY 1`;
  return toMarks(rows);
}

export async function addMarks(tx: Tx, tagId: string, marks: Marks): Promise<void> {
  for (const [author, mentions] of Object.entries(marks)) {
    await tx.$executeRaw`
      INSERT INTO mention_tag ("mentionId", "tagId", "authorId")
      SELECT unnest(${[...mentions]}::uuid[]), ${tagId}::uuid, ${author}::uuid`;
  }
}

/** Takes a tag off all that it marks, or off the mentions named. */
export async function removeMarks(tx: Tx, tagId: string, mentions: readonly string[] | null): Promise<void> {
  await tx.$executeRaw`DELETE FROM mention_tag WHERE "tagId" = ${tagId}::uuid ${among(mentions)}`;
}
