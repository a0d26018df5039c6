import { send } from "@/lib/client/call";
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
  sides: ({ mention }, now) => {
    const theirs = now.mentions.get(mention);
    return { mine: "deleted", theirs: theirs ? `still there: “${theirs.quote}”` : null };
  },
  undoWords: "Mention deleted",
};
