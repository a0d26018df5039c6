import type { Signal } from "./signal";

const COUNTED = 3;

/** How rare the three rarest words are that they share, 1 being three words that nothing else in the story has. */
export const rarest: Signal = {
  of: (a, b, { words }) => {
    const shared = [...a.concepts.weights].filter(([concept]) => b.concepts.weights.has(concept));
    const most = shared.map(([, weight]) => weight).sort((one, other) => other - one);
    return most.slice(0, COUNTED).reduce((sum, weight) => sum + weight, 0) / (COUNTED * words.weightOf(""));
  },
};
