import type { TagAnswer } from "@/lib/contract/projects/tags";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { Prisma, type Tag } from "../db/generated/client";
import { readCounts } from "./read-counts";

/** Tags as answers, with how many mentions that the member sees each marks, counted in one query. */
export async function presentTags(tx: Tx, scope: ProjectScope, rows: readonly Tag[]): Promise<TagAnswer[]> {
  if (rows.length === 0) return [];
  const ids = Prisma.join(rows.map((row) => Prisma.sql`${row.id}::uuid`));
  const count = await readCounts(tx, {
    mentions: Prisma.sql`SELECT t."tagId" AS id, count(*)::int AS count FROM mention_tag t
      JOIN mention m ON m.id = t."mentionId" AND m."deletedAt" IS NULL AND ${visibilitySql(scope, "m")}
      JOIN article a ON a.id = m."articleId" AND a."deletedAt" IS NULL
      JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL
      WHERE t."tagId" IN (${ids}) GROUP BY 1`,
  });
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    definition: row.definition,
    inclusion: row.inclusion,
    exclusion: row.exclusion,
    example: row.example,
    colour: row.colour,
    key: row.key,
    parent: row.parentId,
    position: row.position,
    retired: row.retiredAt !== null,
    mergedInto: row.mergedIntoId,
    mentions: count("mentions", row.id),
  }));
}

/** One tag as an answer; it must exist. */
export async function getTagAnswer(tx: Tx, scope: ProjectScope, id: string): Promise<TagAnswer> {
  const [answer] = await presentTags(tx, scope, [await tx.tag.findUniqueOrThrow({ where: { id } })]);
  if (!answer) throw new RangeError("A tag that exists has an answer.");
  return answer;
}
