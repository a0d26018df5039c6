import { type ClaimFlag, claimFlags } from "../claims/claim-flags";

/** One claim of a story before its row is loaded: enough to flag, filter and order it. */
export interface MatrixClaim {
  readonly id: string;
  readonly number: number;
  readonly statement: string;
  readonly contradictedByRelation: boolean;
  readonly links: readonly {
    readonly stance: string;
    readonly status: "proposed" | "accepted" | "rejected";
    readonly outlet: string | null;
  }[];
}

export interface MatrixEntry {
  readonly id: string;
  readonly flags: readonly ClaimFlag[];
}

const orders = {
  number: (a: MatrixClaim, b: MatrixClaim) => a.number - b.number,
  statement: (a: MatrixClaim, b: MatrixClaim) => a.statement.localeCompare(b.statement, "en") || a.number - b.number,
  outlets: (a: MatrixClaim, b: MatrixClaim) => outletsOf(b) - outletsOf(a) || a.number - b.number,
};

function outletsOf(claim: MatrixClaim): number {
  return new Set(claim.links.filter((link) => link.status === "accepted").map((link) => link.outlet)).size;
}

/** The story's claims in the order of the rows, each with its flags within the story; `flag` keeps those that wear it. */
export function orderMatrix(
  claims: readonly MatrixClaim[],
  by: keyof typeof orders,
  flag: ClaimFlag | undefined,
): MatrixEntry[] {
  return [...claims]
    .sort(orders[by])
    .map((claim) => ({ id: claim.id, flags: claimFlags(claim.links, claim.contradictedByRelation) }))
    .filter((entry) => flag === undefined || entry.flags.includes(flag));
}
