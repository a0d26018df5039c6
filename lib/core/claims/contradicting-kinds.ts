/** The kinds of discrepancies in which two mentions that differ cannot both be right: one that a person confirms contradicts the claim. */
export const contradictingKinds = ["figure", "date", "place", "name", "polarity"] as const;
