export const claimFlagNames = ["contradicted", "single-outlet", "proposed", "unlinked"] as const;
export type ClaimFlag = (typeof claimFlagNames)[number];

interface FlagLink {
  readonly stance: string;
  readonly status: "proposed" | "accepted" | "rejected";
  /** Null for an article whose outlet is unknown; all such count as one outlet. */
  readonly outlet: string | null;
}

/**
 * What a claim's links say about it. `contradicted` rests on people's work only: an accepted denial beside an accepted
 * statement, or by review: an accepted `contradicts` relation or a discrepancy that a person confirmed. Rejected links count for nothing.
 */
export function claimFlags(links: readonly FlagLink[], contradictedByReview: boolean): ClaimFlag[] {
  const accepted = links.filter((link) => link.status === "accepted");
  const has = (stance: string) => accepted.some((link) => link.stance === stance);
  const flags: ClaimFlag[] = [];
  if (contradictedByReview || (has("denies") && has("states"))) flags.push("contradicted");
  if (new Set(accepted.map((link) => link.outlet)).size === 1) flags.push("single-outlet");
  if (links.some((link) => link.status === "proposed")) flags.push("proposed");
  if (links.every((link) => link.status === "rejected")) flags.push("unlinked");
  return flags;
}
