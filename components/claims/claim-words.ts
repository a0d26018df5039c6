import type { ClaimFlag } from "@/lib/core/claims/claim-flags";
import type { LinkStatus, RelationKind, Stance } from "@/lib/core/claims/stances";

/** A claim's flags as one reads them. */
export const flagWords: Readonly<Record<ClaimFlag, string>> = {
  contradicted: "Contradicted",
  "single-outlet": "Single outlet",
  proposed: "Proposed links",
  unlinked: "No mentions",
};

/** What a mention does with the claim. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  states: "States",
  denies: "Denies",
  questions: "Questions",
  attributes: "Attributes",
  predicts: "Predicts",
};

export const statusWords: Readonly<Record<LinkStatus, string>> = {
  proposed: "Proposed",
  accepted: "Accepted",
  rejected: "Rejected",
};

/** A relation as seen from the claim it goes out from, and from the one it leads to. */
export const relationWords: Readonly<Record<RelationKind, { readonly from: string; readonly to: string }>> = {
  contradicts: { from: "contradicts", to: "contradicts" },
  updates: { from: "updates", to: "is updated by" },
  specifies: { from: "specifies", to: "is specified by" },
  supports: { from: "supports", to: "is supported by" },
};
