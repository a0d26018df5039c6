import { type MatrixClaim, type MatrixFlag, rowFlags } from "./matrix-order";

/** What the whole matrix holds, whatever page or filter of it is shown. */
export interface MatrixTotals {
  readonly claims: number;
  readonly contradicted: number;
  readonly "single-outlet": number;
  /** Null where nobody asked for origins. */
  readonly "one-origin": number | null;
  readonly proposed: number;
  readonly "absence-confirmed": number;
  /** Mentions by the links that count; one that is linked to several claims counts once. */
  readonly mentions: number;
  /** Cells that hold a mention: the sum, over the claims, of the outlets that speak of each. */
  readonly filled: number;
}

/** Counts claims by flag, mentions and filled cells; only links of `statuses` make a mention count or fill a cell. */
export function matrixTotals(claims: readonly MatrixClaim[], statuses: readonly string[]): MatrixTotals {
  const flags = claims.map(rowFlags);
  const counted = claims.map((claim) => claim.links.filter((link) => statuses.includes(link.status)));
  const wearing = (flag: MatrixFlag) => flags.filter((some) => some.includes(flag)).length;
  return {
    claims: claims.length,
    contradicted: wearing("contradicted"),
    "single-outlet": wearing("single-outlet"),
    "one-origin": claims.some(({ origins }) => origins === null) ? null : wearing("one-origin"),
    proposed: wearing("proposed"),
    "absence-confirmed": wearing("absence-confirmed"),
    mentions: new Set(counted.flat().map((link) => link.mention)).size,
    filled: counted.reduce((sum, links) => sum + new Set(links.map((link) => link.outlet)).size, 0),
  };
}
