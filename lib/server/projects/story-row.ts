import type { StoryAnswer } from "@/lib/contract/projects/stories";
import { can } from "@/lib/core/access/permissions";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { Prisma, type Story } from "../db/generated/client";
import { readCounts } from "./read-counts";

function storyCounts(scope: ProjectScope, ids: Prisma.Sql) {
  const mentions = Prisma.sql`mention m JOIN article a ON a.id = m."articleId" AND a."deletedAt" IS NULL
    WHERE a."storyId" IN (${ids}) AND m."deletedAt" IS NULL AND ${visibilitySql(scope, "m")}`;
  const linked = (status: "accepted" | "proposed") => Prisma.sql`EXISTS (
    SELECT 1 FROM link l JOIN claim c ON c.id = l."claimId" AND c."deletedAt" IS NULL
    WHERE l."mentionId" = m.id AND l."deletedAt" IS NULL AND l.status = ${status}::link_status
      AND ${visibilitySql(scope, "l")})`;
  return {
    articles: Prisma.sql`SELECT a."storyId" AS id, count(*)::int AS count FROM article a
      WHERE a."storyId" IN (${ids}) AND a."deletedAt" IS NULL GROUP BY 1`,
    mentions: Prisma.sql`SELECT a."storyId" AS id, count(*)::int AS count FROM ${mentions} GROUP BY 1`,
    linked: Prisma.sql`SELECT a."storyId" AS id, count(*)::int AS count FROM ${mentions} AND ${linked("accepted")} GROUP BY 1`,
    proposed: Prisma.sql`SELECT a."storyId" AS id, count(*)::int AS count FROM ${mentions} AND ${linked("proposed")} GROUP BY 1`,
    claims: Prisma.sql`SELECT n."storyId" AS id, count(*)::int AS count FROM story_claim n
      JOIN claim c ON c.id = n."claimId" AND c."deletedAt" IS NULL AND ${visibilitySql(scope, "c")}
      WHERE n."storyId" IN (${ids}) GROUP BY 1`,
  };
}

/** The outlets of each story's articles, by name. */
async function readOutlets(tx: Tx, storyIds: readonly string[]): Promise<Map<string, StoryAnswer["outlets"]>> {
  const rows = await tx.article.findMany({
    where: { storyId: { in: [...storyIds] }, deletedAt: null, outletId: { not: null } },
    distinct: ["storyId", "outletId"],
    orderBy: [{ outlet: { name: "asc" } }, { outletId: "asc" }],
    select: { storyId: true, outlet: { select: { id: true, name: true, colour: true } } },
  });
  const outlets = new Map<string, StoryAnswer["outlets"]>();
  for (const { storyId, outlet } of rows) {
    if (outlet) outlets.set(storyId, [...(outlets.get(storyId) ?? []), outlet]);
  }
  return outlets;
}

/** Stories of one project as answers, with their progress, in two queries however many there are. */
export async function presentStories(tx: Tx, scope: ProjectScope, rows: readonly Story[]): Promise<StoryAnswer[]> {
  if (rows.length === 0) return [];
  const ids = Prisma.join(rows.map((row) => Prisma.sql`${row.id}::uuid`));
  const count = await readCounts(tx, storyCounts(scope, ids));
  const outlets = await readOutlets(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    project: row.projectId,
    title: row.title,
    description: row.description,
    eventDate: row.eventDate,
    createdAt: row.createdAt.toISOString(),
    outlets: outlets.get(row.id) ?? [],
    counts: {
      articles: count("articles", row.id),
      mentions: count("mentions", row.id),
      linked: count("linked", row.id),
      claims: count("claims", row.id),
      proposed: count("proposed", row.id),
    },
    abilities: {
      change: can(scope.role, "story.change"),
      importArticles: can(scope.role, "article.import"),
      fetchAnyway: can(scope.role, "article.fetchAnyway"),
      mark: can(scope.role, "mention.mark"),
    },
  }));
}

/** One story as an answer; it must exist. */
export async function getStoryAnswer(tx: Tx, scope: ProjectScope, id: string): Promise<StoryAnswer> {
  const [answer] = await presentStories(tx, scope, [await tx.story.findUniqueOrThrow({ where: { id } })]);
  if (!answer) throw new RangeError("A story that exists has an answer.");
  return answer;
}
