import { send } from "@/lib/client/call";
import { sameValue } from "../same-value";
import type { OperationKind } from "./operation-kind";

export interface Removal {
  readonly mention: string;
}

/** Deletes a mention with its links. */
export const remove: OperationKind<Removal> = {
  touches: ({ mention }) => ({ mentions: [mention], claims: [] }),
  apply: (draft, { mention }) => draft.removeMention(mention),
  send: async ({ mention }, basis, options) => {
    const known = basis.mentions.get(mention);
    const { event } = await send("deleteMention", { mention }, { ...options, version: known?.version });
    return {
      event,
      settle: (draft) => draft.removeMention(mention),
      stale: { claims: known?.links.map((link) => link.claim) ?? [] },
    };
  },
  // A note or a link has a version of its own; what was marked must be what one meant to delete.
  merge: (operation, basis, now) => {
    const [before, theirs] = [basis.mentions.get(operation.mention), now.mentions.get(operation.mention)];
    const isSame = before && theirs && before.quote === theirs.quote && sameValue(before.attributes, theirs.attributes);
    return isSame ? operation : null;
  },
  sides: ({ mention }, now) => {
    const theirs = now.mentions.get(mention);
    return { mine: "deleted", theirs: theirs ? `still there: “${theirs.quote}”` : null };
  },
  undoWords: "Mention deleted",
};
