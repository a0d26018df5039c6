const leastPossible = 0.4;
const words = [
  [0.9, "Very likely"],
  [0.7, "Likely"],
  [leastPossible, "Possible"],
  [0, "Faint"],
] as const;

/** Whether a score is of the least certain kind. */
export function isFaint(score: number): boolean {
  return score < leastPossible;
}

/** How certain a score from 0 to 1 is, in words and as a number with two digits. */
export function certaintyWords(score: number): { readonly words: string; readonly number: string } {
  const found = words.find(([least]) => score >= least);
  return { words: found?.[1] ?? "Faint", number: score.toFixed(2) };
}
