import { send } from "@/lib/client/call";
import type { Segment } from "@/lib/core/text/segments";
import type { OperationKind } from "./operation-kind";

/** The words of one of the two mentions that a split leaves. */
interface Part {
  readonly segments: readonly Segment[];
  readonly quote: string;
}

export interface Splitting {
  readonly mention: string;
  /** The id of the new mention. */
  readonly other: string;
  readonly cut: Segment;
  readonly keeps: Part;
  readonly takes: Part;
}

/** Makes two mentions of one, both with its tags, attributes and links; the note stays with the first. */
export const split: OperationKind<Splitting> = {
  touches: ({ mention, other }) => ({ mentions: [mention, other], claims: [] }),
  apply: (draft, { mention, other, keeps, takes }) => {
    const known = draft.mention(mention);
    if (!known) return;
    const part = ({ segments, quote }: Part) => ({ segments: [...segments], quote });
    draft.putMention({ ...known, ...part(keeps) });
    draft.putMention({ ...known, ...part(takes), id: other, version: 1, layer: "", note: null, noteVersion: null });
  },
  send: async ({ mention, other, cut }, basis, options) => {
    const known = basis.mentions.get(mention);
    const body = { id: other, cut };
    const { answer, event } = await send("splitMention", { mention, body }, { ...options, version: known?.version });
    return {
      event,
      settle: (draft) => {
        draft.putMention(answer.mention);
        draft.putMention(answer.other);
      },
      stale: { claims: known?.links.map((link) => link.claim) ?? [] },
    };
  },
  undoWords: "Mention split",
};
