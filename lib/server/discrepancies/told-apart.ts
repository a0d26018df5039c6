import type { DiscrepancyKind, Outcome } from "@/lib/core/discrepancies/finding";
import type { ProjectScope } from "../access/project-scope";
import type { Tx } from "../db/client";
import { groupBy } from "../facts/group-by";
import { compareClaims, MOST_COMPARED } from "./compare-claims";
import { livingEndsInStorySql, shownSql } from "./shown-sql";

/** The discrepancies of one kind and outcome between a claim's mentions of one story, without those that a person dismissed. */
export interface ToldApart {
  readonly claimId: string;
  readonly kind: DiscrepancyKind;
  readonly outcome: Outcome;
  /** How both mentions of one of them are read, the earlier published first; empty where nothing stands for it in one. */
  readonly readings: readonly [string, string];
  /** The mentions that they are between. */
  readonly mentions: ReadonlySet<string>;
}

interface ToldRow extends Omit<ToldApart, "readings" | "mentions"> {
  readonly first: string;
  readonly second: string;
  readonly isLate: boolean;
  readonly firsts: readonly string[];
  readonly seconds: readonly string[];
}

/** How the claims' mentions in a story tell otherwise, by claim, as the member sees it. Some claims that changed are compared first. */
export async function toldApart(
  tx: Tx,
  scope: ProjectScope,
  claimIds: readonly string[],
  storyId: string,
): Promise<ReadonlyMap<string, readonly ToldApart[]>> {
  await compareClaims(tx, claimIds, MOST_COMPARED);
  const rows = await tx.$queryRaw<ToldRow[]>`
    ${livingEndsInStorySql(scope, claimIds, storyId)}, shown AS MATERIALIZED (
      SELECT d.id, d."claimId", d.kind, d.outcome, d."firstId", d."secondId" ${shownSql(scope)}
        AND r.decision IS DISTINCT FROM 'dismissed')
    SELECT g."claimId", g.kind, g.outcome, g.firsts, g.seconds, x."publishedAt" > y."publishedAt" AS "isLate",
      coalesce(e.findings #>> '{0,first,0,reading}', '') AS first,
      coalesce(e.findings #>> '{0,second,0,reading}', '') AS second
    FROM (
      SELECT "claimId", kind, outcome, min(id::text)::uuid AS id, json_agg(DISTINCT "firstId") AS firsts,
        json_agg(DISTINCT "secondId") AS seconds
      FROM shown GROUP BY 1, 2, 3) g
    JOIN discrepancy e ON e.id = g.id
    JOIN mention p ON p.id = e."firstId" JOIN article x ON x.id = p."articleId"
    JOIN mention q ON q.id = e."secondId" JOIN article y ON y.id = q."articleId"
    ORDER BY 1, 2, 3`;
  const found = rows.map(
    ({ first, second, isLate, firsts, seconds, ...rest }): ToldApart => ({
      ...rest,
      readings: isLate ? [second, first] : [first, second],
      mentions: new Set([...firsts, ...seconds]),
    }),
  );
  return groupBy(found, ({ claimId }) => claimId);
}
