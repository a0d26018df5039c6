/** A pair with its score and whether it is one of the gold. */
export interface ScoredPair {
  readonly score: number;
  readonly isMatch: boolean;
}

/** Average precision of the ranking by score, and the best F1 of taking all from a score on, with that score. */
export function rankingScores(pairs: readonly ScoredPair[]): { ap: number; f1: number; threshold: number } {
  const ranked = [...pairs].sort((a, b) => b.score - a.score);
  const matches = pairs.filter(({ isMatch }) => isMatch).length;
  let [found, precisions, best, threshold] = [0, 0, 0, 1];
  for (const [index, { score, isMatch }] of ranked.entries()) {
    if (isMatch) {
      found += 1;
      precisions += found / (index + 1);
    }
    const f1 = (2 * found) / (matches + index + 1);
    if (f1 > best) [best, threshold] = [f1, score];
  }
  return { ap: precisions / matches, f1: best, threshold };
}

/** F1 of taking all pairs from a score on. */
export function f1At(threshold: number, pairs: readonly ScoredPair[]): number {
  const taken = pairs.filter(({ score }) => score >= threshold);
  const matches = pairs.filter(({ isMatch }) => isMatch).length;
  return (2 * taken.filter(({ isMatch }) => isMatch).length) / (taken.length + matches);
}
