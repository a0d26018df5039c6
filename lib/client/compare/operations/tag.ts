import { send } from "@/lib/client/call";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { OperationKind } from "./operation-kind";

export interface Tagging {
  readonly mention: string;
  readonly tag: string;
}

function without(mention: MentionAnswer, tag: string): string[] {
  return mention.tags.filter((one) => one !== tag);
}

/** Puts a tag on a mention. Two people's tags never conflict, so it has no version. */
export const tag: OperationKind<Tagging> = {
  touches: ({ mention }) => ({ mentions: [mention], claims: [] }),
  apply: (draft, { mention, tag }) =>
    draft.changeMention(mention, (one) => ({ ...one, tags: [...without(one, tag), tag] })),
  send: async ({ mention, tag }, _basis, options) => {
    const { answer, event } = await send("tagMention", { mention, tag }, options);
    return { event, settle: (draft) => draft.putMention(answer) };
  },
};

/** Takes a tag off a mention. */
export const untag: OperationKind<Tagging> = {
  touches: tag.touches,
  apply: (draft, { mention, tag }) => draft.changeMention(mention, (one) => ({ ...one, tags: without(one, tag) })),
  send: async ({ mention, tag }, _basis, options) => {
    const { answer, event } = await send("untagMention", { mention, tag }, options);
    return { event, settle: (draft) => draft.putMention(answer) };
  },
};
