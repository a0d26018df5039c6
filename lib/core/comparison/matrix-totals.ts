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
  const wearing = (flag: MatrixFlag) => flags.filter((some) => some.includes(flag)).length;
  const mentions = new Set<string>();
  let filled = 0;
  for (const { links } of claims) {
    const outlets = new Set<string | null>();
    for (const { status, mention, outlet } of links) {
      if (!statuses.includes(status)) continue;
      mentions.add(mention);
      outlets.add(outlet);
    }
    filled += outlets.size;
  }
  return {
    claims: claims.length,
    contradicted: wearing("contradicted"),
    "single-outlet": wearing("single-outlet"),
    "one-origin": claims.some(({ origins }) => origins === null) ? null : wearing("one-origin"),
    proposed: wearing("proposed"),
    "absence-confirmed": wearing("absence-confirmed"),
    mentions: mentions.size,
    filled,
  };
}
