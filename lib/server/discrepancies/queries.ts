import * as contract from "@/lib/contract/discrepancies";
import type { Input } from "@/lib/contract/operation";
import type { ProjectScope } from "../access/project-scope";
import { findLivingClaim } from "../claims/queries";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { compareClaims, MOST_COMPARED } from "./compare-claims";
import { presentDiscrepancies } from "./present-discrepancies";
import { livingEndsSql, shownSql } from "./shown-sql";

interface Key {
  readonly id: string;
  readonly rank: number;
}

type Asked = Omit<Input<typeof contract.listClaimDiscrepancies>, "claim">;

const rank = Prisma.sql`array_position(ARRAY['differs', 'updates', 'compatible'], d.outcome)`;

async function listShown(tx: Tx, scope: ProjectScope, asked: Asked, of: Prisma.Sql) {
  const { kind, outcome, decision, limit } = asked;
  const after = parseCursor(asked.cursor);
  const conditions = [Prisma.sql`TRUE`];
  if (kind) conditions.push(Prisma.sql`d.kind = ${kind}`);
  if (outcome) conditions.push(Prisma.sql`d.outcome = ${outcome}`);
  if (decision) conditions.push(Prisma.sql`coalesce(r.decision::text, 'open') = ${decision}`);
  if (after) conditions.push(Prisma.sql`(${rank}, d.id) > (${Number(after[0])}::int, ${String(after[1])}::uuid)`);
  const keys = await tx.$queryRaw<Key[]>`
    ${livingEndsSql(scope, of)}
    SELECT d.id, ${rank} AS rank ${shownSql(scope)} AND ${Prisma.join(conditions, " AND ")}
    ORDER BY ${rank}, d.id LIMIT ${limit + 1}`;
  const items = await presentDiscrepancies(
    tx,
    scope,
    keys.slice(0, limit).map(({ id }) => id),
  );
  const { next } = toPage(
    keys,
    limit,
    (key) => [key.rank, key.id],
    (key) => key,
  );
  return { items, next };
}

export const listClaimDiscrepancies = query({
  operation: contract.listClaimDiscrepancies,
  find: findLivingClaim,
  run: async ({ tx, input, scope, thing }) => {
    await compareClaims(tx, [thing.id]);
    return listShown(tx, scope, input, Prisma.sql`c.id = ${thing.id}::uuid`);
  },
});

export const listStoryDiscrepancies = query({
  operation: contract.listStoryDiscrepancies,
  find: async (tx, input) => {
    const thing = await tx.story.findFirst({
      where: { id: input.story, deletedAt: null },
      select: { id: true, projectId: true },
    });
    return thing && { projectId: thing.projectId, thing };
  },
  run: async ({ tx, input, scope, thing }) => {
    const claims = await tx.storyClaim.findMany({
      where: { storyId: thing.id, claim: { deletedAt: null } },
      orderBy: { number: "asc" },
      select: { claimId: true },
    });
    await compareClaims(
      tx,
      claims.map(({ claimId }) => claimId),
      MOST_COMPARED,
    );
    return listShown(tx, scope, input, Prisma.sql`a."storyId" = ${thing.id}::uuid`);
  },
});
