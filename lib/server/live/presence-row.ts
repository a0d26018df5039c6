import type { LivePresence } from "@/lib/contract/live";
import { visiblePresence } from "../access/visibility";
import { db, type Tx } from "../db/client";

/** How long someone is shown after the last sign of their stream, in seconds. */
const lifeSeconds = 30;

/** Where someone is: in a story, at an article of it or at none. */
export interface Place {
  readonly story: string;
  readonly article: string | null;
}

/** Puts the person at a place; a story or an article that is not in the project, or another person's row, changes nothing. */
export async function putPresence(
  tx: Tx,
  row: { id: string; projectId: string; personId: string },
  { story, article }: Place,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO presence (id, "projectId", "personId", "storyId", "articleId")
    SELECT ${row.id}::uuid, s."projectId", ${row.personId}::uuid, s.id, a.id
    FROM story s LEFT JOIN article a ON a.id = ${article}::uuid AND a."storyId" = s.id AND a."deletedAt" IS NULL
    WHERE s.id = ${story}::uuid AND s."projectId" = ${row.projectId}::uuid AND s."deletedAt" IS NULL
    ON CONFLICT (id) DO UPDATE
      SET "storyId" = EXCLUDED."storyId", "articleId" = EXCLUDED."articleId", "movedAt" = now(), "seenAt" = now()
      WHERE presence."personId" = EXCLUDED."personId" AND presence."projectId" = EXCLUDED."projectId"`;
}

export async function deletePresence(id: string): Promise<void> {
  await db().presence.deleteMany({ where: { id } });
}

/** Keeps the rows of open streams, and lets go of those that a process left when it died. */
export async function touchPresence(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) {
    await db().presence.updateMany({ where: { id: { in: [...ids] } }, data: { seenAt: new Date() } });
  }
  await db().$executeRaw`DELETE FROM presence WHERE "seenAt" < now() - make_interval(secs => ${lifeSeconds}::int)`;
}

/** The project's members who are in a story now, each once, at the place they went to last; longest there first. */
export async function listPresence(project: string): Promise<LivePresence[]> {
  const rows = await db().$queryRaw<{ id: string; name: string; story: string; article: string | null }[]>`
    SELECT id, name, story, article FROM (
      SELECT DISTINCT ON (p.id) p.id, p.name, r."storyId" AS story, r."articleId" AS article, r."movedAt"
      FROM presence r
      JOIN person p ON p.id = r."personId"
      JOIN membership m ON m."personId" = p.id AND m."projectId" = r."projectId"
      WHERE r."projectId" = ${project}::uuid AND r."seenAt" > now() - make_interval(secs => ${lifeSeconds}::int)
        AND ${visiblePresence()}
      ORDER BY p.id, r."movedAt" DESC) here
    ORDER BY "movedAt", id`;
  return rows.map(({ id, name, story, article }) => ({ person: { id, name }, story, article }));
}
