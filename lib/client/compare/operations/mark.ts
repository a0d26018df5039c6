import { call, send } from "@/lib/client/call";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { type ClaimTarget, draftMention, linked, putTarget } from "./drafts";
import type { OperationKind } from "./operation-kind";

export interface Mark {
  readonly mention: string;
  readonly article: string;
  readonly revision: number;
  readonly segments: MentionAnswer["segments"];
  readonly quote: string;
  readonly tags: readonly string[];
  readonly claim?: ClaimTarget;
}

/** Marks a passage, with tags, and links it to a claim where one is named. */
export const mark: OperationKind<Mark> = {
  touches: ({ mention, claim }) => ({ mentions: [mention], claims: claim ? [claim.id] : [] }),
  apply: (draft, { mention, claim, ...made }, desk) => {
    const drafted = draftMention({ id: mention, ...made }, desk);
    if (claim) putTarget(draft, claim, desk);
    draft.putMention(claim ? linked(drafted, claim.id, "states", desk) : drafted);
  },
  send: async ({ mention, article, revision, segments, tags, claim }, _basis, options) => {
    const target = claim?.statement === undefined ? claim?.id : { id: claim.id, statement: claim.statement };
    const passage = { article, revision, segments: [...segments], tags: [...tags] };
    const body = target === undefined ? passage : { ...passage, claim: target };
    const { answer, event } = await send("markMention", { mention, body }, options);
    // The mark stands whatever becomes of this reading: who deleted the claim meanwhile has not refused it.
    const { person, signal } = options;
    const read = claim ? await call("getClaim", { claim: claim.id }, { person, signal }).catch(() => null) : null;
    return {
      event,
      settle: (draft) => {
        draft.putMention(answer);
        if (read) draft.putClaim(read);
      },
      ...(claim && !read ? { stale: { claims: [claim.id] } } : {}),
    };
  },
};
