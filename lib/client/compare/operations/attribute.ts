import { send } from "@/lib/client/call";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { OperationKind } from "./operation-kind";

export interface Attributing {
  readonly mention: string;
  readonly attributes: MentionAnswer["attributes"];
}

/** Gives a mention other attributes, such as who is said to say it. */
export const attribute: OperationKind<Attributing> = {
  touches: ({ mention }) => ({ mentions: [mention], claims: [] }),
  apply: (draft, { mention, attributes }) => draft.changeMention(mention, (one) => ({ ...one, attributes })),
  send: async ({ mention, attributes }, basis, options) => {
    const known = basis.mentions.get(mention);
    if (!known) return { event: null, settle: () => {} };
    const { article, revision, segments, version } = known;
    const body = { article, revision, segments, attributes };
    const { answer, event } = await send("markMention", { mention, body }, { ...options, version });
    return { event, settle: (draft) => draft.putMention(answer) };
  },
  sides: ({ mention, attributes }, now) => {
    const theirs = now.mentions.get(mention);
    const words = (all: MentionAnswer["attributes"]) => all.attribution ?? "nobody";
    return { mine: words(attributes), theirs: theirs ? words(theirs.attributes) : null };
  },
};
