import { send } from "@/lib/client/call";
import { joinNotes, uniteBy } from "@/lib/core/mentions/merge-mentions";
import type { Segment } from "@/lib/core/text/segments";
import type { OperationKind } from "./operation-kind";

export interface Merging {
  readonly mention: string;
  /** The mention that is taken into the first. */
  readonly other: string;
  readonly segments: readonly Segment[];
  readonly quote: string;
}

/** Makes one mention of two, with the words, tags, attributes, links and notes of both. */
export const merge: OperationKind<Merging> = {
  touches: ({ mention, other }) => ({ mentions: [mention, other], claims: [] }),
  apply: (draft, { mention, other, segments, quote }) => {
    const [one, its] = [draft.mention(mention), draft.mention(other)];
    if (!one || !its) return;
    draft.putMention({
      ...one,
      segments: [...segments],
      quote,
      tags: uniteBy(one.tags, its.tags, (tag) => tag),
      attributes: { ...its.attributes, ...one.attributes },
      links: uniteBy(one.links, its.links, (link) => link.claim),
      note: joinNotes(one.note, its.note),
    });
    draft.removeMention(other);
  },
  send: async ({ mention, other }, basis, options) => {
    const [one, its] = [basis.mentions.get(mention), basis.mentions.get(other)];
    const body = { other, version: its?.version ?? 1 };
    const { answer, event } = await send("mergeMentions", { mention, body }, { ...options, version: one?.version });
    return {
      event,
      settle: (draft) => {
        draft.putMention(answer);
        draft.removeMention(other);
      },
      stale: { claims: its?.links.map((link) => link.claim) ?? [] },
    };
  },
  undoWords: "Mentions merged",
};
