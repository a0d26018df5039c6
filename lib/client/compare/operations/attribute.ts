import { send } from "@/lib/client/call";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { OperationKind } from "./operation-kind";

export interface Attributing {
  readonly mention: string;
  readonly attributes: MentionAnswer["attributes"];
}

type Attributes = MentionAnswer["attributes"];

/** The attributes with what either side changed; null where both changed one otherwise. */
function mergeAttributes(base: Attributes, mine: Attributes, theirs: Attributes): Attributes | null {
  const merged: Attributes = {};
  for (const name of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const [before, one, other] = [base[name], mine[name], theirs[name]];
    if (one !== other && one !== before && other !== before) return null;
    const value = one === before ? other : one;
    if (value !== undefined) merged[name] = value;
  }
  return merged;
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
  merge: (operation, basis, now) => {
    const [before, theirs] = [basis.mentions.get(operation.mention), now.mentions.get(operation.mention)];
    if (!before || !theirs) return null;
    const attributes = mergeAttributes(before.attributes, operation.attributes, theirs.attributes);
    return attributes && { ...operation, attributes };
  },
  sides: ({ mention, attributes }, now) => {
    const theirs = now.mentions.get(mention);
    const words = (all: Attributes) => all.attribution ?? "nobody";
    return { mine: words(attributes), theirs: theirs ? words(theirs.attributes) : null };
  },
};
