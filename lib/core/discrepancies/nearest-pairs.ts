/**
 * The pairs in which each is nearest to the other, ties included; `distance` must be the same both ways, and null where two cannot be
 * compared. Swapping the lists swaps the pairs.
 */
export function nearestPairs<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  distance: (one: One, other: Other) => number | null,
): (readonly [One, Other])[] {
  const far = ones.map((one) => others.map((other) => distance(one, other) ?? Number.POSITIVE_INFINITY));
  const least = ones.map((_, i) => Math.min(...others.map((_, k) => far[i]?.[k] ?? Number.POSITIVE_INFINITY)));
  const leastOther = others.map((_, k) => Math.min(...ones.map((_, i) => far[i]?.[k] ?? Number.POSITIVE_INFINITY)));
  return ones.flatMap((one, i) =>
    others.flatMap((other, k) => {
      const here = far[i]?.[k] ?? Number.POSITIVE_INFINITY;
      const isNearest = Number.isFinite(here) && here === least[i] && here === leastOther[k];
      return isNearest ? [[one, other] as const] : [];
    }),
  );
}
