import { send } from "@/lib/client/call";
import { type ClaimTarget, linked, putTarget } from "./drafts";
import type { OperationKind } from "./operation-kind";

export interface Linking {
  readonly mentions: readonly string[];
  readonly claim: ClaimTarget;
}

/** Links one or several mentions to a claim, which is made first where it has a statement. */
export const link: OperationKind<Linking> = {
  touches: ({ mentions, claim }) => ({ mentions, claims: [claim.id] }),
  apply: (draft, { mentions, claim }, desk) => {
    putTarget(draft, claim, desk);
    for (const id of mentions) draft.changeMention(id, (mention) => linked(mention, claim.id, "states", desk));
  },
  send: async ({ mentions, claim: { id, statement } }, _basis, options) => {
    const body = statement === undefined ? { mentions: [...mentions] } : { mentions: [...mentions], statement };
    const { answer, event } = await send("linkMentions", { claim: id, body }, options);
    return {
      event,
      settle: (draft) => {
        draft.putClaim(answer.claim);
        for (const { mention, ...made } of answer.links) {
          draft.changeMention(mention, (one) => ({
            ...one,
            links: [...one.links.filter((link) => link.claim !== made.claim), made],
          }));
        }
      },
    };
  },
};
