import { type ClaimFlag, claimFlags } from "../claims/claim-flags";

/** One claim of a story before its row is loaded: enough to flag, filter, count and order it. */
export interface MatrixClaim {
  readonly id: string;
  readonly number: number;
  readonly statement: string;
  readonly contradictedByReview: boolean;
  /** From how many origins the articles come that speak of it by accepted links; null where that was not asked. */
  readonly origins: number | null;
  /** The outlets of which a person's word that they say nothing covers all their texts. */
  readonly absentFrom: readonly string[];
  readonly links: readonly {
    readonly mention: string;
    readonly article: string;
    readonly stance: string;
    readonly status: "proposed" | "accepted" | "rejected";
    /** Null for an article whose outlet is unknown; all such count as one outlet. */
    readonly outlet: string | null;
  }[];
}

/**
 * What a row can wear: a claim's flags, `one-origin` where several outlets carry it and one origin is behind them all, and
 * `absence-confirmed` where a person confirmed that an outlet says nothing.
 */
export type MatrixFlag = ClaimFlag | "one-origin" | "absence-confirmed";

/** What a row is ordered by; the claim's number and id part equals, so that no two keys are the same. */
export type MatrixKey = readonly (string | number)[];

export interface MatrixEntry {
  readonly id: string;
  readonly flags: readonly MatrixFlag[];
  readonly origins: number | null;
  readonly key: MatrixKey;
}

const keys = {
  number: (claim: MatrixClaim) => [claim.number, claim.number, claim.id],
  statement: (claim: MatrixClaim) => [claim.statement, claim.number, claim.id],
  outlets: (claim: MatrixClaim) => [-outletsOf(claim).size, claim.number, claim.id],
};

export type MatrixSort = keyof typeof keys;

function outletsOf(claim: MatrixClaim): ReadonlySet<string | null> {
  const outlets = new Set<string | null>();
  for (const { status, outlet } of claim.links) if (status === "accepted") outlets.add(outlet);
  return outlets;
}

/** What a claim's row wears. */
export function rowFlags(claim: MatrixClaim): MatrixFlag[] {
  const flags: MatrixFlag[] = claimFlags(claim.links, claim.contradictedByReview);
  const speaking = outletsOf(claim);
  if (claim.origins === 1 && speaking.size > 1) flags.push("one-origin");
  if (claim.absentFrom.some((outlet) => !speaking.has(outlet))) flags.push("absence-confirmed");
  return flags;
}

function compareParts(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "en");
}

/** Negative where `a` stands before `b`, positive where after. */
export function compareKeys(a: MatrixKey, b: MatrixKey): number {
  for (const [index, part] of a.entries()) {
    const order = compareParts(part, b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** The story's claims in the order of the rows, each with its flags within the story; `flag` keeps those that wear it. */
export function orderMatrix(
  claims: readonly MatrixClaim[],
  by: MatrixSort,
  flag: MatrixFlag | undefined,
): MatrixEntry[] {
  return claims
    .map((claim) => ({ id: claim.id, flags: rowFlags(claim), origins: claim.origins, key: keys[by](claim) }))
    .filter((entry) => flag === undefined || entry.flags.includes(flag))
    .sort((a, b) => compareKeys(a.key, b.key));
}
