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
  const outlets = new Set<string | null>();
  const stances = new Set<string>();
  const statuses = new Set<string>();
  for (const { stance, status, outlet } of links) {
    statuses.add(status);
    if (status !== "accepted") continue;
    outlets.add(outlet);
    stances.add(stance);
  }
  const flags: ClaimFlag[] = [];
  if (contradictedByReview || (stances.has("denies") && stances.has("states"))) flags.push("contradicted");
  if (outlets.size === 1) flags.push("single-outlet");
  if (statuses.has("proposed")) flags.push("proposed");
  if (!statuses.has("proposed") && !statuses.has("accepted")) flags.push("unlinked");
  return flags;
}
