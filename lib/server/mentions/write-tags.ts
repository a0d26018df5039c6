import type { ProjectScope } from "../access/project-scope";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";

/** A tag change's id among an event's changes. */
export function mentionTagKey(mentionId: string, tagId: string): string {
  return `${mentionId}/${tagId}`;
}

/** Refuses tags that the project's codebook does not have or has retired. */
export async function requireTags(tx: Tx, projectId: string, tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return;
  // Held until the write is done: a merge that waits for it finds the mark, one that came first has retired the tag.
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM tag WHERE id = ANY(${[...tags]}::uuid[]) AND "projectId" = ${projectId}::uuid
      AND "deletedAt" IS NULL AND "retiredAt" IS NULL
    ORDER BY id FOR KEY SHARE`;
  const known = new Set(found.map((tag) => tag.id));
  const unknown = tags.find((tag) => !known.has(tag));
  if (unknown) {
    throw new AppError("invalid", `tags: the codebook has no tag ${unknown} in use.`, { fields: { tags: "unknown" } });
  }
}

/** Puts a tag on a mention; says whether it was not on it yet. */
export async function addTag(
  tx: Tx,
  scope: ProjectScope,
  { mentionId, tagId }: { mentionId: string; tagId: string },
  log: ChangeLog,
): Promise<boolean> {
  const { count } = await tx.mentionTag.createMany({
    data: [{ mentionId, tagId, authorId: scope.personId }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  const after = { authorId: scope.personId };
  log.add({ kind: "mention-tag", id: mentionTagKey(mentionId, tagId), before: null, after });
  return true;
}

/** Gives a mention the tags of another that it has not, with who put them on. */
export async function copyTags(tx: Tx, { from, to }: { from: string; to: string }, log: ChangeLog): Promise<void> {
  const [theirs, own] = await Promise.all(
    [from, to].map((mentionId) =>
      tx.mentionTag.findMany({
        where: { mentionId },
        select: { tagId: true, authorId: true },
        orderBy: { createdAt: "asc" },
      }),
    ),
  );
  const has = new Set(own?.map(({ tagId }) => tagId));
  const missing = theirs?.filter(({ tagId }) => !has.has(tagId)) ?? [];
  await tx.mentionTag.createMany({ data: missing.map((tag) => ({ mentionId: to, ...tag })) });
  for (const { tagId, authorId } of missing) {
    log.add({ kind: "mention-tag", id: mentionTagKey(to, tagId), before: null, after: { authorId } });
  }
}

/** Takes a tag off a mention; says whether it was on it. */
export async function removeTag(
  tx: Tx,
  { mentionId, tagId }: { mentionId: string; tagId: string },
  log: ChangeLog,
): Promise<boolean> {
  const where = { mentionId_tagId: { mentionId, tagId } };
  const row = await tx.mentionTag.findUnique({ where, select: { authorId: true } });
  if (!row) return false;
  await tx.mentionTag.delete({ where });
  log.add({ kind: "mention-tag", id: mentionTagKey(mentionId, tagId), before: row, after: null });
  return true;
}
