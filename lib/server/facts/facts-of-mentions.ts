import { type Correction, correctFacts, isFact } from "@/lib/core/facts/correct-facts";
import type { Fact } from "@/lib/core/facts/fact";
import { readersVersion } from "@/lib/core/facts/index";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { groupBy } from "./group-by";
import { readUnread } from "./read-unread";

/** A person's correction, with what the API says of it. */
export type StoredCorrection = Correction & {
  readonly id: string;
  readonly mentionId: string;
  readonly version: number;
  readonly author: { readonly id: string; readonly name: string };
};

const isShared = Prisma.sql`c."layerId" IN (SELECT id FROM layer WHERE kind = 'shared')`;

interface Read {
  readonly mentionId: string;
  readonly readAs: string | null;
  readonly facts: readonly Fact[];
}

/**
 * The facts that hold of each mention now, in the order of the text: a person's word hides what was read in its place, where the
 * member sees that word; for nobody in particular (null) only the shared layer counts. What nobody has read yet is read before
 * this answers. A mention that is not there is in no answer.
 */
export async function factsOfMentions(
  tx: Tx,
  scope: ProjectScope | null,
  mentionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  const all = await statementsOfMentions(tx, scope, mentionIds);
  return new Map([...all].map(([id, statements]) => [id, statements.filter(isFact)]));
}

/** Like `factsOfMentions`, with the corrections as they are stored, also those that say that there is no fact. */
export async function statementsOfMentions(
  tx: Tx,
  scope: ProjectScope | null,
  mentionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly (Fact | StoredCorrection)[]>> {
  const [stored, found] = await Promise.all([findRead(tx, mentionIds), findCorrections(tx, scope, mentionIds)]);
  const known = new Map(stored.map(({ mentionId, facts }) => [mentionId, facts]));
  const unread = stored.filter(({ readAs }) => readAs !== readersVersion).map(({ mentionId }) => mentionId);
  const facts = unread.length === 0 ? known : await readFacts(tx, known, unread);
  // To read a mention where it stands now moves its corrections there.
  const all = unread.length === 0 ? found : await findCorrections(tx, scope, mentionIds);
  const corrections = groupBy(all, ({ mentionId }) => mentionId);
  return new Map([...facts].map(([id, read]) => [id, correctFacts(read, corrections.get(id) ?? [])]));
}

async function readFacts(
  tx: Tx,
  known: ReadonlyMap<string, readonly Fact[]>,
  unread: readonly string[],
): Promise<ReadonlyMap<string, readonly Fact[]>> {
  const read = await readUnread(tx, unread);
  // Somebody else read the others meanwhile.
  const others = await findRead(
    tx,
    unread.filter((id) => !read.has(id)),
  );
  return new Map([...known, ...others.map(({ mentionId, facts }) => [mentionId, facts] as const), ...read]);
}

function findRead(tx: Tx, mentionIds: readonly string[]): Promise<Read[]> {
  return tx.$queryRaw<Read[]>`
    SELECT "mentionId", "readAs", facts FROM fact_reading WHERE "mentionId" = ANY(${[...mentionIds]}::uuid[])`;
}

/** Corrections of a text that the mention does not stand in any more, and whose place in its own is not certain, hold nothing. */
function findCorrections(
  tx: Tx,
  scope: ProjectScope | null,
  mentionIds: readonly string[],
): Promise<StoredCorrection[]> {
  const seen = scope ? visibilitySql(scope, "c") : isShared;
  return tx.$queryRaw<StoredCorrection[]>`
    SELECT c.id, c."mentionId", c.version, c.kind, c.start, c."end", c.words, c.value,
      coalesce(c."sourceAuthor", jsonb_build_object('id', p.id, 'name', p.name)) AS author
    FROM fact_correction c JOIN mention m ON m.id = c."mentionId" AND m."revisionId" = c."revisionId"
      JOIN person p ON p.id = c."authorId"
    WHERE c."mentionId" = ANY(${[...mentionIds]}::uuid[]) AND c."deletedAt" IS NULL AND ${seen} ORDER BY c."createdAt", c.id`;
}
