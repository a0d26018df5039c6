import type { ClaimAnswer } from "@/lib/contract/claims";
import { note } from "@/lib/contract/note";
import { can } from "@/lib/core/access/permissions";
import { claimFlags } from "@/lib/core/claims/claim-flags";
import { contradictingKinds } from "@/lib/core/claims/contradicting-kinds";
import type { ProjectScope } from "../access/project-scope";
import { visibility, visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import type { Snapshot } from "../events/change";
import { presentAuthor } from "../events/present-author";
import { contradictedByReviewSql } from "./contradicted-sql";

/** The links that count in lists and flags: not deleted, on a mention and an article that are not deleted either. */
export function livingLinks(scope: ProjectScope) {
  const seen = { deletedAt: null, ...visibility(scope) };
  const mention = { ...seen, article: { deletedAt: null, story: { deletedAt: null } } };
  return { ...seen, mention } satisfies Prisma.LinkWhereInput;
}

/**
 * Whether a claim stands in a `contradicts` relation with a claim that is not deleted, or a person confirmed that two of its mentions
 * cannot both be right: one row of any is enough.
 */
export function contradictionSelect(scope: ProjectScope) {
  const seen = { deletedAt: null, ...visibility(scope) };
  const row = { select: { id: true }, take: 1 } as const;
  const end = { ...livingLinks(scope), status: { not: "rejected" } } as const;
  return {
    relationsFrom: { where: { kind: "contradicts", ...seen, to: seen }, ...row },
    relationsTo: { where: { kind: "contradicts", ...seen, from: seen }, ...row },
    discrepancies: {
      where: {
        holds: true,
        outcome: "differs",
        kind: { in: [...contradictingKinds] },
        decision: { decision: "confirmed", ...seen },
        first: end,
        second: end,
      },
      ...row,
    },
  } as const satisfies Prisma.ClaimSelect;
}

interface ReviewedRow {
  readonly relationsFrom: readonly unknown[];
  readonly relationsTo: readonly unknown[];
  readonly discrepancies: readonly unknown[];
}

/** What the rows of `contradictionSelect` say. */
export function isContradictedByReview({ relationsFrom, relationsTo, discrepancies }: ReviewedRow): boolean {
  return relationsFrom.length + relationsTo.length + discrepancies.length > 0;
}

/** A link as the query packs it: stance, status, outlet. */
type PackedLink = readonly [string, "proposed" | "accepted", string | null];

interface ClaimRow {
  readonly id: string;
  readonly version: number;
  readonly projectId: string;
  readonly layerId: string;
  readonly statement: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly sourceAuthor: unknown;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly numbers: ClaimAnswer["numbers"];
  readonly doc: unknown;
  readonly noteVersion: number | null;
  readonly contradictedByReview: boolean;
  readonly links: readonly PackedLink[];
}

/**
 * The claims with these ids that `where` lets through, in no order. One query packs each claim's links, numbers and note: a matrix asks for
 * hundreds of claims, and a query for each kind of row behind them takes longer than all the rest. The links come first and their mentions
 * then, each once: joined, a mention and its article are looked for again with every claim that they are linked to.
 */
function findClaimRows(tx: Tx, scope: ProjectScope, ids: readonly string[], where: Prisma.Sql): Promise<ClaimRow[]> {
  return tx.$queryRaw<ClaimRow[]>`
    WITH linked AS MATERIALIZED (
      SELECT l."claimId", l."mentionId", l.stance, l.status, l."createdAt" FROM link l
      WHERE l."claimId" = ANY(${[...ids]}::uuid[]) AND l."deletedAt" IS NULL AND l.status <> 'rejected' AND ${visibilitySql(scope, "l")}
    ), told AS MATERIALIZED (
      SELECT m.id, a."outletId" FROM mention m
      JOIN article a ON a.id = m."articleId" AND a."deletedAt" IS NULL
      JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL
      WHERE m.id = ANY(ARRAY(SELECT DISTINCT "mentionId" FROM linked)) AND m."deletedAt" IS NULL AND ${visibilitySql(scope, "m")})
    SELECT c.id, c.version, c."projectId", c."layerId", c.statement, c."authorId", p.name AS "authorName", c."sourceAuthor",
      c."createdAt", c."updatedAt", n.doc, n.version AS "noteVersion",
      ${contradictedByReviewSql(scope)} AS "contradictedByReview",
      (SELECT coalesce(json_object_agg(i."storyId", i.number), '{}') FROM story_claim i WHERE i."claimId" = c.id) AS numbers,
      coalesce(k.links, '[]') AS links
    FROM claim c
    JOIN person p ON p.id = c."authorId"
    LEFT JOIN (
      SELECT "claimId", json_agg(json_build_array(stance, status, "outletId") ORDER BY "createdAt", "mentionId") AS links
      FROM linked JOIN told ON told.id = linked."mentionId" GROUP BY 1) k ON k."claimId" = c.id
    LEFT JOIN LATERAL (
      SELECT r.doc, r.version FROM note r
      WHERE r."claimId" = c.id AND r."deletedAt" IS NULL AND ${visibilitySql(scope, "r")} LIMIT 1) n ON TRUE
    WHERE c.id = ANY(${[...ids]}::uuid[]) AND ${where}`;
}

type Outlet = ClaimAnswer["outlets"][number];

async function outletsOf(tx: Tx, rows: readonly ClaimRow[]): Promise<ReadonlyMap<string, Outlet>> {
  const ids = new Set(rows.flatMap(({ links }) => links.flatMap(([, , outlet]) => outlet ?? [])));
  const found = await tx.outlet.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true, colour: true },
  });
  return new Map(found.map((outlet) => [outlet.id, outlet]));
}

function presentClaim(row: ClaimRow, scope: ProjectScope, outlets: ReadonlyMap<string, Outlet>): ClaimAnswer {
  const links = row.links.map(([stance, status, outlet]) => ({ stance, status, outlet }));
  const carrying = new Set(links.map(({ outlet }) => outlet));
  const own = row.authorId === scope.personId;
  return {
    id: row.id,
    version: row.version,
    project: row.projectId,
    statement: row.statement,
    numbers: row.numbers,
    author: presentAuthor({ author: { id: row.authorId, name: row.authorName }, sourceAuthor: row.sourceAuthor }),
    layer: row.layerId,
    note: row.doc === null ? null : note.parse(row.doc),
    noteVersion: row.noteVersion,
    mentions: links.length,
    outlets: [...carrying].flatMap((outlet) => (outlet === null ? [] : (outlets.get(outlet) ?? []))),
    flags: claimFlags(links, row.contradictedByReview),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    abilities: {
      change: can(scope.role, "claim.change", own),
      link: can(scope.role, "link.create"),
      merge: can(scope.role, "claim.merge"),
      relate: can(scope.role, "relation.change"),
    },
  };
}

/** The claims with these ids as answers, in the order of the ids; ids of deleted or unseen claims are left out. */
export async function presentClaims(tx: Tx, scope: ProjectScope, ids: readonly string[]): Promise<ClaimAnswer[]> {
  const seen = Prisma.sql`c."deletedAt" IS NULL AND ${visibilitySql(scope, "c")}`;
  const byId = new Map((await answerClaims(tx, scope, ids, seen)).map((claim) => [claim.id, claim]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** One claim as an answer, deleted or not; it must exist. */
export async function getClaimAnswer(tx: Tx, scope: ProjectScope, id: string): Promise<ClaimAnswer> {
  const [claim] = await answerClaims(tx, scope, [id], Prisma.sql`TRUE`);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return claim;
}

async function answerClaims(tx: Tx, scope: ProjectScope, ids: readonly string[], where: Prisma.Sql) {
  const rows = await findClaimRows(tx, scope, ids, where);
  const outlets = await outletsOf(tx, rows);
  return rows.map((row) => presentClaim(row, scope, outlets));
}

/** What an event keeps of a claim. */
export const claimState = {
  version: true,
  statement: true,
  mergedIntoId: true,
  deletedAt: true,
} as const satisfies Prisma.ClaimSelect;

export function snapshotClaim(row: Prisma.ClaimGetPayload<{ select: typeof claimState }>): Snapshot {
  const { version, statement, mergedIntoId, deletedAt } = row;
  return { version, statement, mergedInto: mergedIntoId, deletedAt: deletedAt?.toISOString() ?? null };
}
