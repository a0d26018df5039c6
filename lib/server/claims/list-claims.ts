import * as contract from "@/lib/contract/claims";
import type { ClaimFlag } from "@/lib/core/claims/claim-flags";
import { foldText } from "@/lib/core/text/fold";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import { Prisma } from "../db/generated/client";
import { escapeLike } from "../db/like";
import { formatCursor, parseCursor } from "../paging";
import { findProject } from "../projects/find-project";
import { query } from "../query";
import { presentClaims } from "./claim-row";
import { contradictedByReviewSql } from "./contradicted-sql";

type Sort = "statement" | "created" | "updated" | "mentions";

interface ClaimKey {
  readonly id: string;
  readonly key: string;
}

/** Each sort's SQL value, the type its cursor value is read as, and its direction. */
const sorts: Readonly<Record<Sort, { value: Prisma.Sql; type: Prisma.Sql; descending: boolean }>> = {
  statement: { value: Prisma.sql`c.statement`, type: Prisma.sql`text`, descending: false },
  created: { value: Prisma.sql`c."createdAt"`, type: Prisma.sql`timestamptz`, descending: true },
  updated: { value: Prisma.sql`c."updatedAt"`, type: Prisma.sql`timestamptz`, descending: true },
  mentions: { value: Prisma.sql`l.mentions`, type: Prisma.sql`int`, descending: true },
};

function flagCondition(flag: ClaimFlag, scope: ProjectScope): Prisma.Sql {
  if (flag === "single-outlet") return Prisma.sql`l.outlets = 1`;
  if (flag === "proposed") return Prisma.sql`l.proposed > 0`;
  if (flag === "unlinked") return Prisma.sql`l.mentions = 0`;
  return Prisma.sql`(l.contradicted OR ${contradictedByReviewSql(scope)})`;
}

/** Whether a mention that the member sees linked to the claim, and not rejected, meets `condition` on it, as `q`. */
function hasMention(scope: ProjectScope, condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM link k
    JOIN mention q ON q.id = k."mentionId" AND q."deletedAt" IS NULL
    JOIN article a ON a.id = q."articleId" AND a."deletedAt" IS NULL
    WHERE k."claimId" = c.id AND k."deletedAt" IS NULL AND k.status <> 'rejected' AND ${visibilitySql(scope, "k")}
      AND ${condition})`;
}

/** Whether the index of folded words can find what has this text: it knows runs of three letters and no shorter ones. */
const isIndexed = /[\p{L}\p{N}]{3}/u;

/**
 * The claims that have the text in their statement, or in a mention as `hasMention` means it. Each half is found by its own index; a
 * claim's own condition over both would read every claim.
 */
function hasText(scope: ProjectScope, text: string): Prisma.Sql {
  const pattern = `%${escapeLike(text)}%`;
  const folded = foldText(text);
  const found = isIndexed.test(folded)
    ? Prisma.sql`search_fold(q.quote) LIKE ${`%${escapeLike(folded)}%`} AND q.quote ILIKE ${pattern}`
    : Prisma.sql`q.quote ILIKE ${pattern}`;
  return Prisma.sql`c.id IN (
    SELECT w.id FROM claim w WHERE w."projectId" = ${scope.id}::uuid AND w.statement ILIKE ${pattern}
    UNION
    SELECT k."claimId" FROM mention q
    JOIN link k ON k."mentionId" = q.id AND k."deletedAt" IS NULL AND k.status <> 'rejected' AND ${visibilitySql(scope, "k")}
    JOIN article a ON a.id = q."articleId" AND a."deletedAt" IS NULL
    WHERE q."projectId" = ${scope.id}::uuid AND q."deletedAt" IS NULL AND ${found})`;
}

export const listClaims = query({
  operation: contract.listClaims,
  find: findProject,
  run: async ({ tx, input, scope }) => {
    const { value, type, descending } = sorts[input.sort];
    const order = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
    const beyond = descending ? Prisma.sql`<` : Prisma.sql`>`;
    const conditions = [
      Prisma.sql`c."projectId" = ${scope.id}::uuid AND c."deletedAt" IS NULL AND ${visibilitySql(scope, "c")}`,
    ];
    const cursor = parseCursor(input.cursor);
    if (cursor) {
      const [key, id] = cursor.map(String);
      conditions.push(Prisma.sql`(${value}, c.id) ${beyond} (${key}::${type}, ${id}::uuid)`);
    }
    if (input.q) conditions.push(hasText(scope, input.q));
    if (input.story) {
      conditions.push(Prisma.sql`EXISTS (
        SELECT 1 FROM story_claim s WHERE s."claimId" = c.id AND s."storyId" = ${input.story}::uuid)`);
    }
    if (input.outlet) conditions.push(Prisma.sql`${input.outlet}::uuid = ANY (l."outletIds")`);
    if (input.tag) {
      const isTagged = Prisma.sql`EXISTS (
        SELECT 1 FROM mention_tag t WHERE t."mentionId" = q.id AND t."tagId" = ${input.tag}::uuid)`;
      conditions.push(hasMention(scope, isTagged));
    }
    if (input.flag) conditions.push(flagCondition(input.flag, scope));
    const keys = await tx.$queryRaw<ClaimKey[]>`
      SELECT c.id, ${value}::text AS key
      FROM claim c
      LEFT JOIN LATERAL (
        SELECT count(*)::int AS mentions,
          count(*) FILTER (WHERE l.status = 'proposed')::int AS proposed,
          coalesce(bool_or(l.status = 'accepted' AND l.stance = 'denies')
            AND bool_or(l.status = 'accepted' AND l.stance = 'states'), false) AS contradicted,
          count(DISTINCT coalesce(a."outletId"::text, '')) FILTER (WHERE l.status = 'accepted')::int AS outlets,
          array_remove(array_agg(DISTINCT a."outletId"), NULL) AS "outletIds"
        FROM link l
        JOIN mention m ON m.id = l."mentionId" AND m."deletedAt" IS NULL
        JOIN article a ON a.id = m."articleId" AND a."deletedAt" IS NULL
        JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL
        WHERE l."claimId" = c.id AND l."deletedAt" IS NULL AND l.status <> 'rejected' AND ${visibilitySql(scope, "l")}
      ) l ON TRUE
      WHERE ${Prisma.join(conditions, " AND ")}
      ORDER BY ${value} ${order}, c.id ${order}
      LIMIT ${input.limit + 1}`;
    const shown = keys.slice(0, input.limit);
    const last = shown.at(-1);
    const items = await presentClaims(
      tx,
      scope,
      shown.map((row) => row.id),
    );
    return { items, next: keys.length > input.limit && last ? formatCursor([last.key, last.id]) : null };
  },
});
