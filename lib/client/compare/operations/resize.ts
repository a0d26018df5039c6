import { send } from "@/lib/client/call";
import type { Segment } from "@/lib/core/text/segments";
import { sameValue } from "../same-value";
import type { OperationKind } from "./operation-kind";

export interface Resizing {
  readonly mention: string;
  readonly segments: readonly Segment[];
  readonly quote: string;
}

/** Gives a mention another place in its text: an end was moved, a segment added or taken away. */
export const resize: OperationKind<Resizing> = {
  touches: ({ mention }) => ({ mentions: [mention], claims: [] }),
  apply: (draft, { mention, segments, quote }) =>
    draft.changeMention(mention, (one) => ({ ...one, segments: [...segments], quote })),
  send: async ({ mention, segments }, basis, options) => {
    const known = basis.mentions.get(mention);
    if (!known) return { event: null, settle: () => {} };
    const { article, revision, version } = known;
    const body = { article, revision, segments: [...segments] };
    const { answer, event } = await send("markMention", { mention, body }, { ...options, version });
    return { event, settle: (draft) => draft.putMention(answer) };
  },
  merge: (operation, basis, now) => {
    const [was, is] = [basis.mentions.get(operation.mention), now.mentions.get(operation.mention)];
    return is && sameValue(was?.segments, is.segments) && was?.revision === is.revision ? operation : null;
  },
  sides: ({ mention, quote }, now) => ({ mine: quote, theirs: now.mentions.get(mention)?.quote ?? null }),
};
