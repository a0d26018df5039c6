import { type DiscrepancyKind, discrepancyKinds, type Outcome } from "./finding";

type DifferFlag = `${DiscrepancyKind}-differs`;

/** What a row wears for its discrepancies: what differs, `updated` where a later report goes further, `figures-compatible` where told otherwise but not in conflict. */
export type FindingFlag = DifferFlag | "updated" | "figures-compatible";

const differFlags = discrepancyKinds.map((kind): DifferFlag => `${kind}-differs`);

/** Every such flag, in the order in which a row shows them. */
export const findingFlagNames: readonly FindingFlag[] = [...differFlags, "updated", "figures-compatible"];

interface CountedDiscrepancies {
  readonly kind: DiscrepancyKind;
  readonly outcome: Outcome;
  /** Left out where those that were dismissed are. */
  readonly decision?: "confirmed" | "dismissed" | null;
}

/** The flags of a claim by what was found between its mentions. What a person dismissed counts for nothing. */
export function findingFlags(discrepancies: readonly CountedDiscrepancies[]): FindingFlag[] {
  const open = discrepancies.filter(({ decision }) => decision !== "dismissed");
  const flags = new Set(open.map(findingFlagOf).filter((flag) => flag !== null));
  if (flags.has("figure-differs")) flags.delete("figures-compatible");
  return findingFlagNames.filter((flag) => flags.has(flag));
}

/** The flag of one discrepancy; null for what is compatible and no figure. */
export function findingFlagOf({ kind, outcome }: Pick<CountedDiscrepancies, "kind" | "outcome">): FindingFlag | null {
  if (outcome === "differs") return `${kind}-differs`;
  if (outcome === "updates") return "updated";
  return kind === "figure" ? "figures-compatible" : null;
}
