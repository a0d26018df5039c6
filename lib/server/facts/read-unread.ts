import type { Fact } from "@/lib/core/facts/fact";
import { readersVersion } from "@/lib/core/facts/index";
import type { MentionsRead, MentionsToRead } from "@/lib/core/facts/read-mentions";
import type { Segment } from "@/lib/core/text/segments";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { report } from "../report";
import { groupBy } from "./group-by";
import { readInThread } from "./reading-thread";
import { articleKey, findReadArticle } from "./stored-article";

/** A mention whose facts are not known as it is now; `changed` counts its states. */
interface Unread {
  readonly id: string;
  readonly changed: number;
  readonly revisionId: string;
  readonly segments: readonly Segment[];
}

interface Moved extends Segment {
  readonly id: string;
  readonly text: string;
  readonly revisionId: string;
}

/** Which rows of `fact_reading` were not read since they changed, or by other readers than these. */
export const isUnread = Prisma.sql`
  ("readAs" IS NULL OR "readAs" < ${readersVersion} OR "readAs" > ${readersVersion})`;

/**
 * Reads those of the mentions that are unread and answers their facts. They are kept too, unless the mention changes meanwhile or
 * somebody else is writing them.
 */
export async function readUnread(tx: Tx, mentionIds: readonly string[]): Promise<Map<string, readonly Fact[]>> {
  const unread = await tx.$queryRaw<Unread[]>`
    SELECT m.id, f.changed, m."revisionId",
      (SELECT jsonb_agg(jsonb_build_object('start', s.start, 'end', s."end") ORDER BY s.ordinal)
       FROM segment s WHERE s."mentionId" = m.id) AS segments
    FROM fact_reading f JOIN mention m ON m.id = f."mentionId"
    WHERE f."mentionId" = ANY(${[...mentionIds]}::uuid[]) AND ${isUnread} ORDER BY m.id`;
  const read = new Map<string, readonly Fact[]>();
  for (const [revisionId, mentions] of groupBy(unread, (one) => one.revisionId)) {
    for (const { id, facts } of await readRevision(tx, revisionId, mentions)) read.set(id, facts);
  }
  return read;
}

async function readRevision(
  tx: Tx,
  revisionId: string,
  mentions: readonly Unread[],
): Promise<MentionsRead["mentions"]> {
  const article = await findReadArticle(tx, revisionId);
  if (!article) return [];
  const moved = await findMoved(tx, mentions);
  const read = await readInThread(articleKey(revisionId, article), { article, mentions, older: olderTexts(moved) });
  // Facts of a text that cannot be read are not asked for again until other readers come.
  if (read === null) report(new Error(`The facts of revision ${revisionId} take too long to read.`));
  const facts = read?.mentions ?? mentions.map(({ id }) => ({ id, facts: [] }));
  await keepFacts(tx, mentions, facts);
  if (read && read.places.length > 0) await keepPlaces(tx, revisionId, read.places);
  return facts;
}

/** Corrections that were made in another revision than the one their mention stands in now. */
function findMoved(tx: Tx, mentions: readonly Unread[]): Promise<Moved[]> {
  return tx.$queryRaw<Moved[]>`
    SELECT c.id, c.start, c."end", c."revisionId", r.text
    FROM fact_correction c JOIN mention m ON m.id = c."mentionId" JOIN revision r ON r.id = c."revisionId"
    WHERE c."mentionId" = ANY(${mentions.map(({ id }) => id)}::uuid[]) AND c."revisionId" <> m."revisionId"`;
}

function olderTexts(moved: readonly Moved[]): MentionsToRead["older"] {
  const revisions = groupBy(moved, ({ revisionId }) => revisionId);
  return [...revisions.values()].flatMap((places) => {
    const [first] = places;
    return first ? [{ text: first.text, places: places.map(({ id, start, end }) => ({ id, start, end })) }] : [];
  });
}

async function keepFacts(tx: Tx, mentions: readonly Unread[], read: MentionsRead["mentions"]): Promise<void> {
  const changed = new Map(mentions.map((mention) => [mention.id, mention.changed]));
  const rows = read.map(({ id, facts }) => ({ id, facts, changed: changed.get(id) }));
  // Who changes a mention holds its row for a moment: what is read of it now is out of date, and nobody waits.
  await tx.$executeRaw`
    WITH read AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row (id uuid, facts jsonb, changed int)
    ), free AS (
      SELECT f."mentionId" FROM fact_reading f JOIN read ON read.id = f."mentionId" AND read.changed = f.changed
      FOR UPDATE OF f SKIP LOCKED
    )
    UPDATE fact_reading f SET facts = read.facts, "readAs" = ${readersVersion}
    FROM read JOIN free ON free."mentionId" = read.id WHERE f."mentionId" = read.id`;
}

async function keepPlaces(tx: Tx, revisionId: string, places: MentionsRead["places"]): Promise<void> {
  await tx.$executeRaw`
    UPDATE fact_correction c SET "revisionId" = ${revisionId}::uuid, start = row.start, "end" = row."end", words = row.words
    FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb) AS row (id uuid, start int, "end" int, words text)
    WHERE c.id = row.id`;
}
