import { send } from "@/lib/client/call";
import type { WorkspaceDraft } from "../workspace-draft";
import type { OperationKind } from "./operation-kind";
import { findLink, type LinkEnds } from "./stance";

function takeOff(draft: WorkspaceDraft, { mention, claim }: LinkEnds): void {
  draft.changeMention(mention, (one) => ({ ...one, links: one.links.filter((link) => link.claim !== claim) }));
}

/** Takes a mention off a claim; both stay. */
export const unlink: OperationKind<LinkEnds> = {
  touches: ({ mention, claim }) => ({ mentions: [mention], claims: [claim] }),
  apply: takeOff,
  send: async (ends, basis, options) => {
    const version = findLink(basis, ends)?.version;
    const { event } = await send("unlinkMention", { ...ends }, { ...options, version });
    return {
      event,
      settle: (draft) => takeOff(draft, ends),
      stale: { claims: [ends.claim] },
    };
  },
  // The other's change may be of the link's status alone.
  merge: (ends, basis, now) => {
    const theirs = findLink(now, ends)?.stance;
    return theirs !== undefined && theirs === findLink(basis, ends)?.stance ? ends : null;
  },
  sides: (ends, now) => {
    const theirs = findLink(now, ends)?.stance;
    return { mine: "not linked", theirs: theirs === undefined ? null : `linked: ${theirs}` };
  },
};
