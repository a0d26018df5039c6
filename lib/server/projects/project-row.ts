import type { ProjectAnswer } from "@/lib/contract/projects/project";
import { can } from "@/lib/core/access/permissions";
import type { Role } from "@/lib/core/access/roles";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { Prisma, type Project } from "../db/generated/client";
import { readCounts } from "./read-counts";

/** A project and the place that the person who asks has in it. */
export interface PlacedProject {
  readonly row: Project;
  readonly scope: ProjectScope;
}

function abilitiesOf(role: Role): ProjectAnswer["abilities"] {
  return {
    change: can(role, "project.change"),
    delete: can(role, "project.delete"),
    changeMembers: can(role, "member.change"),
    changeStories: can(role, "story.change"),
    changeTags: can(role, "tag.change"),
    changeOutlets: can(role, "outlet.change"),
    importArticles: can(role, "article.import"),
    importSet: can(role, "set.import"),
    mark: can(role, "mention.mark"),
  };
}

/** The rows of a layered table that each project's member may see. */
function seen(places: readonly PlacedProject[], alias: "c" | "m"): Prisma.Sql {
  const column = Prisma.raw(`${alias}."projectId"`);
  const each = places.map(
    ({ scope }) => Prisma.sql`(${column} = ${scope.id}::uuid AND ${visibilitySql(scope, alias)})`,
  );
  return Prisma.sql`(${Prisma.join(each, " OR ")})`;
}

function projectCounts(places: readonly PlacedProject[]) {
  const ids = Prisma.sql`(${Prisma.join(places.map(({ row }) => Prisma.sql`${row.id}::uuid`))})`;
  return {
    stories: Prisma.sql`SELECT s."projectId" AS id, count(*)::int AS count FROM story s
      WHERE s."projectId" IN ${ids} AND s."deletedAt" IS NULL GROUP BY 1`,
    articles: Prisma.sql`SELECT a."projectId" AS id, count(*)::int AS count FROM article a
      JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL
      WHERE a."projectId" IN ${ids} AND a."deletedAt" IS NULL GROUP BY 1`,
    mentions: Prisma.sql`SELECT m."projectId" AS id, count(*)::int AS count FROM mention m
      JOIN article a ON a.id = m."articleId" AND a."deletedAt" IS NULL
      JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL
      WHERE m."deletedAt" IS NULL AND ${seen(places, "m")} GROUP BY 1`,
    claims: Prisma.sql`SELECT c."projectId" AS id, count(*)::int AS count FROM claim c
      WHERE c."deletedAt" IS NULL AND ${seen(places, "c")} GROUP BY 1`,
    members: Prisma.sql`SELECT b."projectId" AS id, count(*)::int AS count FROM membership b
      WHERE b."projectId" IN ${ids} GROUP BY 1`,
  };
}

/** Projects as their members see them, with what each holds, counted in one query however many there are. */
export async function presentProjects(tx: Tx, places: readonly PlacedProject[]): Promise<ProjectAnswer[]> {
  if (places.length === 0) return [];
  const count = await readCounts(tx, projectCounts(places));
  return places.map(({ row, scope }) => ({
    id: row.id,
    version: row.version,
    name: row.name,
    description: row.description,
    role: scope.role,
    createdAt: row.createdAt.toISOString(),
    counts: {
      stories: count("stories", row.id),
      articles: count("articles", row.id),
      mentions: count("mentions", row.id),
      claims: count("claims", row.id),
      members: count("members", row.id),
    },
    abilities: abilitiesOf(scope.role),
  }));
}

/** One project as an answer; it must exist. */
export async function getProjectAnswer(tx: Tx, scope: ProjectScope): Promise<ProjectAnswer> {
  const row = await tx.project.findUniqueOrThrow({ where: { id: scope.id } });
  const [answer] = await presentProjects(tx, [{ row, scope }]);
  if (!answer) throw new RangeError("A project that exists has an answer.");
  return answer;
}
