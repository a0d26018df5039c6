import type { DiscrepancyKind, Outcome } from "@/lib/core/discrepancies/finding";
import type { ProjectScope } from "../access/project-scope";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { groupBy } from "../facts/group-by";
import { compareClaims, MOST_COMPARED } from "./compare-claims";
import { livingEndsInStorySql, livingEndsSql, shownSql } from "./shown-sql";

/** How many discrepancies of one kind, outcome and decision a claim has; `decision` is null where nobody decided yet. */
export interface ClaimDiscrepancies {
  readonly claimId: string;
  readonly kind: DiscrepancyKind;
  readonly outcome: Outcome;
  readonly decision: "confirmed" | "dismissed" | null;
  readonly count: number;
}

/**
 * What the member sees of the claims' discrepancies, by claim: those between mentions of one story where one is given. Some claims
 * that changed are compared first, the others tell what was found before. A claim without any is in no answer.
 */
export async function discrepanciesOfClaims(
  tx: Tx,
  scope: ProjectScope,
  claimIds: readonly string[],
  storyId?: string,
): Promise<ReadonlyMap<string, readonly ClaimDiscrepancies[]>> {
  await compareClaims(tx, claimIds, MOST_COMPARED);
  const living = storyId
    ? livingEndsInStorySql(scope, claimIds, storyId)
    : livingEndsSql(scope, Prisma.sql`c.id = ANY(${[...claimIds]}::uuid[])`);
  const rows = await tx.$queryRaw<ClaimDiscrepancies[]>`
    ${living}
    SELECT d."claimId", d.kind, d.outcome, r.decision::text AS decision, count(*)::int AS count ${shownSql(scope)}
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`;
  return groupBy(rows, ({ claimId }) => claimId);
}
