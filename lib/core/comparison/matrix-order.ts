import { type ClaimFlag, claimFlags } from "../claims/claim-flags";

/** One claim of a story before its row is loaded: enough to flag, filter, count and order it. */
export interface MatrixClaim {
  readonly id: string;
  readonly number: number;
  readonly statement: string;
  readonly contradictedByRelation: boolean;
  readonly links: readonly {
    readonly mention: string;
    readonly stance: string;
    readonly status: "proposed" | "accepted" | "rejected";
    /** Null for an article whose outlet is unknown; all such count as one outlet. */
    readonly outlet: string | null;
  }[];
}

/** What a row is ordered by; the claim's number and id part equals, so that no two keys are the same. */
export type MatrixKey = readonly (string | number)[];

export interface MatrixEntry {
  readonly id: string;
  readonly flags: readonly ClaimFlag[];
  readonly key: MatrixKey;
}

const keys = {
  number: (claim: MatrixClaim) => [claim.number, claim.number, claim.id],
  statement: (claim: MatrixClaim) => [claim.statement, claim.number, claim.id],
  outlets: (claim: MatrixClaim) => [-outletsOf(claim), claim.number, claim.id],
};

export type MatrixSort = keyof typeof keys;

function outletsOf(claim: MatrixClaim): number {
  return new Set(claim.links.filter((link) => link.status === "accepted").map((link) => link.outlet)).size;
}

function compareParts(a: string | number | undefined, b: string | number | undefined): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "en");
}

/** Negative where `a` stands before `b`, positive where after. */
export function compareKeys(a: MatrixKey, b: MatrixKey): number {
  const differing = a.findIndex((part, index) => compareParts(part, b[index]) !== 0);
  return differing < 0 ? 0 : compareParts(a[differing], b[differing]);
}

/** The story's claims in the order of the rows, each with its flags within the story; `flag` keeps those that wear it. */
export function orderMatrix(
  claims: readonly MatrixClaim[],
  by: MatrixSort,
  flag: ClaimFlag | undefined,
): MatrixEntry[] {
  return claims
    .map((claim) => ({
      id: claim.id,
      flags: claimFlags(claim.links, claim.contradictedByRelation),
      key: keys[by](claim),
    }))
    .filter((entry) => flag === undefined || entry.flags.includes(flag))
    .sort((a, b) => compareKeys(a.key, b.key));
}
