import { contradictingKinds } from "@/lib/core/claims/contradicting-kinds";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import { Prisma } from "../db/generated/client";

/**
 * What `contradictionSelect` asks, of the claim that a query has as `c`. OFFSET 0 has the decisions found first: where the database has not
 * counted new discrepancies yet, it would look for the links of each before it asks whether anybody decided about it.
 */
export function contradictedByReviewSql(scope: ProjectScope): Prisma.Sql {
  return Prisma.sql`(EXISTS (
    SELECT 1 FROM relation r
    JOIN claim o ON o.id IN (r."fromId", r."toId") AND o.id <> c.id AND o."deletedAt" IS NULL
    WHERE c.id IN (r."fromId", r."toId") AND r.kind = 'contradicts' AND r."deletedAt" IS NULL
      AND ${visibilitySql(scope, "r")} AND ${visibilitySql(scope, "o")})
    OR EXISTS (
    SELECT 1 FROM (
      SELECT d."firstId", d."secondId" FROM discrepancy d JOIN discrepancy_decision r ON r."discrepancyId" = d.id
      WHERE d."claimId" = c.id AND d.holds AND d.outcome = 'differs' AND d.kind IN (${Prisma.join([...contradictingKinds])})
        AND r.decision = 'confirmed' AND r."deletedAt" IS NULL AND ${visibilitySql(scope, "r")}
      OFFSET 0) d
    WHERE 2 = (
      SELECT count(*) FROM link k
      JOIN mention m ON m.id = k."mentionId" AND m."deletedAt" IS NULL
      JOIN article a ON a.id = m."articleId" AND a."deletedAt" IS NULL
      JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL
      WHERE k."claimId" = c.id AND k."mentionId" IN (d."firstId", d."secondId") AND k."deletedAt" IS NULL
        AND k.status <> 'rejected' AND ${visibilitySql(scope, "k")} AND ${visibilitySql(scope, "m")})))`;
}
