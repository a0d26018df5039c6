import { sharedWeight } from "../compare-sets";
import type { Signal } from "./signal";

/** A mention of few words is easily covered: as much as so many rare words is taken to be missing. */
const MISSING = 3;

/** How much of the shorter one the longer one tells too. */
export const covered: Signal = {
  of: (a, b, { words }) => {
    const shared = sharedWeight(a.concepts, b.concepts);
    return shared / (Math.min(a.concepts.sum, b.concepts.sum) + MISSING * words.weightOf(""));
  },
};
