import { send } from "@/lib/client/call";
import type { LinkAnswer, Stance } from "@/lib/contract/claims";
import type { Workspace } from "../workspace";
import type { OperationKind } from "./operation-kind";

export interface LinkEnds {
  readonly mention: string;
  readonly claim: string;
}

export interface StanceSet extends LinkEnds {
  readonly stance: Stance;
}

/** The link of a mention to a claim; undefined where there is none. */
export function findLink({ mentions }: Workspace, { mention, claim }: LinkEnds): LinkAnswer | undefined {
  return mentions.get(mention)?.links.find((link) => link.claim === claim);
}

/** Says how a mention stands to its claim. */
export const stance: OperationKind<StanceSet> = {
  touches: ({ mention, claim }) => ({ mentions: [mention], claims: [claim] }),
  apply: (draft, { mention, claim, stance }) =>
    draft.changeMention(mention, (one) => ({
      ...one,
      links: one.links.map((link) => (link.claim === claim ? { ...link, stance } : link)),
    })),
  send: async ({ mention, claim, stance }, basis, options) => {
    const version = findLink(basis, { mention, claim })?.version;
    const { answer, event } = await send("linkMention", { claim, mention, body: { stance } }, { ...options, version });
    const { mention: _mention, ...made } = answer;
    return {
      event,
      settle: (draft) =>
        draft.changeMention(mention, (one) => ({
          ...one,
          links: one.links.map((link) => (link.claim === claim ? made : link)),
        })),
      stale: { claims: [claim] },
    };
  },
  // The other's change may be of the link's status alone.
  merge: (operation, basis, now) => {
    const before = findLink(basis, operation)?.stance;
    const theirs = findLink(now, operation)?.stance;
    return theirs !== undefined && (theirs === before || theirs === operation.stance) ? operation : null;
  },
  sides: (operation, now) => ({ mine: operation.stance, theirs: findLink(now, operation)?.stance ?? null }),
};
