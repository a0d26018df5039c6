import { sharedWeight } from "../compare-sets";
import type { Signal } from "./signal";

/** So many rare words shared are half of what can be told by them. */
const HALF = 4;

/** How much they share in all, however much else they tell: 1 would be without end. */
export const amount: Signal = {
  of: (a, b, { words }) => {
    const shared = sharedWeight(a.concepts, b.concepts) / words.weightOf("");
    return shared / (shared + HALF);
  },
};
