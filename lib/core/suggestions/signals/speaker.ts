import { cosine } from "../compare-sets";
import { sameness } from "../name-matcher";
import type { Signal } from "./signal";

const LEAST_LIKE = 0.4;

/** Whether the same one says it: by name where both are named, else by the words for them. */
export const speaker: Signal = {
  of: (a, b, { names }) => {
    if (a.speaker === null || b.speaker === null) return 0;
    if (a.speaker.named !== null && b.speaker.named !== null)
      return sameness(names.compare(a.speaker.named, b.speaker.named));
    return cosine(a.speaker.concepts, b.speaker.concepts);
  },
  explain: (a, b, context) => {
    if (a.speaker === null || b.speaker === null || speaker.of(a, b, context) < LEAST_LIKE) return [];
    return [{ kind: "speaker", first: a.speaker.words, second: b.speaker.words }];
  },
};
