import type { MatrixClaim } from "@/lib/core/comparison/matrix-order";
import type { Origin } from "@/lib/core/comparison/origins/group-origins";
import { countOriginsBehind } from "@/lib/core/comparison/origins-behind";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import { contradictedByReviewSql } from "../claims/contradicted-sql";
import type { Tx } from "../db/client";

/** A link as the query packs it: mention, article, outlet, stance, status. */
type PackedLink = readonly [string, string, string | null, string, MatrixClaim["links"][number]["status"]];

interface ClaimRow extends Pick<MatrixClaim, "id" | "number" | "statement" | "contradictedByReview" | "absentFrom"> {
  readonly links: readonly PackedLink[];
}

/**
 * The story's claims with their living links and the confirmed absences in the story, to order, count and flag them; with `origins` also by those. One query
 * packs each claim's links: a story has tens of thousands of them, and a row for each would take longer than all the rest.
 */
export async function findMatrixClaims(
  tx: Tx,
  scope: ProjectScope,
  storyId: string,
  origins: readonly Origin[] | null,
): Promise<MatrixClaim[]> {
  const rows = await tx.$queryRaw<ClaimRow[]>`
    SELECT c.id, n.number, c.statement, coalesce(p.links, '[]') AS links, coalesce(s.outlets, '{}') AS "absentFrom",
      ${contradictedByReviewSql(scope)} AS "contradictedByReview"
    FROM story_claim n JOIN claim c ON c.id = n."claimId" AND c."deletedAt" IS NULL
    LEFT JOIN (
      SELECT l."claimId", json_agg(json_build_array(l."mentionId", a.id, a."outletId", l.stance, l.status)) AS links
      FROM article a
      JOIN mention m ON m."articleId" = a.id AND m."deletedAt" IS NULL
      JOIN link l ON l."mentionId" = m.id AND l."deletedAt" IS NULL
      WHERE a."storyId" = ${storyId}::uuid AND a."deletedAt" IS NULL AND ${visibilitySql(scope, "l")}
        AND ${visibilitySql(scope, "m")}
      GROUP BY l."claimId") p ON p."claimId" = c.id
    LEFT JOIN (
      SELECT k."claimId", array_agg(k."outletId"::text) AS outlets
      FROM absence k LEFT JOIN (
        SELECT a."outletId", array_agg(v.id) AS revisions
        FROM article a CROSS JOIN LATERAL (
          SELECT id FROM revision WHERE "articleId" = a.id ORDER BY number DESC LIMIT 1) v
        WHERE a."storyId" = ${storyId}::uuid AND a."deletedAt" IS NULL
        GROUP BY 1) t ON t."outletId" = k."outletId"
      WHERE k."storyId" = ${storyId}::uuid AND k."deletedAt" IS NULL AND ${visibilitySql(scope, "k")}
        AND k.revisions @> coalesce(t.revisions, '{}')
      GROUP BY 1) s ON s."claimId" = c.id
    WHERE n."storyId" = ${storyId}::uuid AND ${visibilitySql(scope, "c")}`;
  return rows.map(({ links: packed, ...claim }) => {
    const links = packed.map(([mention, article, outlet, stance, status]) => ({
      ...{ mention, article, outlet, stance, status },
    }));
    return { ...claim, links, origins: origins && countOriginsBehind(articlesBehind(links), origins) };
  });
}

function articlesBehind(links: MatrixClaim["links"]): string[] {
  return links.filter(({ status }) => status === "accepted").map(({ article }) => article);
}
