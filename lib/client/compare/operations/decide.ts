import { send } from "@/lib/client/call";
import type { Stance } from "@/lib/contract/claims";
import { type ClaimTarget, linked, putTarget } from "./drafts";
import type { OperationKind } from "./operation-kind";

export interface Deciding {
  readonly suggestion: string;
  /** The two that it is about, the one that it was made for first. */
  readonly mentions: readonly [string, string];
  /** What both are linked to; null where the suggestion is rejected. */
  readonly claim: ClaimTarget | null;
}

const stance: Stance = "states";

/** Accepts a suggestion, which links its mentions to one claim, or rejects it. */
export const decide: OperationKind<Deciding> = {
  touches: ({ mentions, claim }) => ({ mentions, claims: claim ? [claim.id] : [] }),
  apply: (draft, { mentions, claim }, desk) => {
    if (!claim) return;
    putTarget(draft, claim, desk);
    for (const id of mentions) draft.changeMention(id, (mention) => linked(mention, claim.id, stance, desk));
  },
  send: async ({ suggestion, claim }, _basis, options) => {
    const made = claim?.statement === undefined ? {} : { claim: claim.id, statement: claim.statement };
    const body = claim ? { decision: "accepted" as const, ...made } : { decision: "rejected" as const };
    const { answer, event } = await send("decideSuggestion", { suggestion, body }, options);
    return {
      event,
      settle: (draft) => {
        if (answer.claim) draft.putClaim(answer.claim);
        for (const { mention, ...link } of answer.links) {
          draft.changeMention(mention, (one) => ({
            ...one,
            links: [...one.links.filter((other) => other.claim !== link.claim), link],
          }));
        }
      },
    };
  },
};
