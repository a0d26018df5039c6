import type { Signal } from "./signal";

/** Sentences of one language have about so much in common whatever they say. */
const COMMON = 0.3;

/** What an embedder from outside says; nothing where there is none. */
export const embedding: Signal = {
  of: (a, b, { cosine }) => {
    const likeness = cosine(a.mention.id, b.mention.id);
    return likeness === null ? 0 : Math.max(-1, (likeness - COMMON) / (1 - COMMON));
  },
};
