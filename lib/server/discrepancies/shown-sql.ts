import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import { Prisma } from "../db/generated/client";

/**
 * `living`, to stand before the SELECT: the ends that discrepancies may have for the member, as claim and mention. They are links `l` that
 * are not rejected, of claims `c`, mentions `m` and articles `a` that are not deleted; `where` says of which claim or story.
 */
export function livingEndsSql(scope: ProjectScope, where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    WITH living AS MATERIALIZED (
      SELECT l."claimId", l."mentionId"
      ${livingLinksSql(scope)}
      JOIN mention m ON m.id = l."mentionId"
      ${livingMentionSql(scope)}
      WHERE ${where})`;
}

/**
 * The same ends of some claims in one story. Its mentions are found once, and IS TRUE keeps them looked up in a table of hashes: joined,
 * each is looked for again with every claim that it is linked to. The links are told whose they are too, or all there are would be read.
 */
export function livingEndsInStorySql(scope: ProjectScope, claimIds: readonly string[], storyId: string): Prisma.Sql {
  return Prisma.sql`
    WITH told AS MATERIALIZED (
      SELECT m.id FROM mention m ${livingMentionSql(scope)} WHERE a."storyId" = ${storyId}::uuid
    ), living AS MATERIALIZED (
      SELECT l."claimId", l."mentionId"
      ${livingLinksSql(scope)}
      WHERE c.id = ANY(${[...claimIds]}::uuid[]) AND l."claimId" = ANY(${[...claimIds]}::uuid[])
        AND (l."mentionId" IN (SELECT id FROM told)) IS TRUE)`;
}

function livingLinksSql(scope: ProjectScope): Prisma.Sql {
  return Prisma.sql`FROM link l JOIN claim c ON c.id = l."claimId" AND c."deletedAt" IS NULL AND l."deletedAt" IS NULL
    AND l.status <> 'rejected' AND ${visibilitySql(scope, "c")} AND ${visibilitySql(scope, "l")}`;
}

function livingMentionSql(scope: ProjectScope): Prisma.Sql {
  return Prisma.sql`
    JOIN article a ON a.id = m."articleId" AND a."deletedAt" IS NULL AND m."deletedAt" IS NULL AND ${visibilitySql(scope, "m")}
    JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL`;
}

/**
 * The discrepancies `d` that hold between two living ends, with what was decided as `r`: FROM and WHERE behind `livingEndsSql`; the
 * condition goes on with AND. IS TRUE keeps the ends looked up in a table of hashes: joined, twenty mentions of each claim are taken
 * for one, and each pair is looked for by itself.
 */
export function shownSql(scope: ProjectScope): Prisma.Sql {
  return Prisma.sql`
    FROM discrepancy d
    LEFT JOIN discrepancy_decision r ON r."discrepancyId" = d.id AND r."deletedAt" IS NULL AND ${visibilitySql(scope, "r")}
    WHERE d.holds AND d."claimId" = ANY(ARRAY(SELECT DISTINCT "claimId" FROM living))
      AND ((d."claimId", d."firstId") IN (SELECT "claimId", "mentionId" FROM living)) IS TRUE
      AND ((d."claimId", d."secondId") IN (SELECT "claimId", "mentionId" FROM living)) IS TRUE`;
}
