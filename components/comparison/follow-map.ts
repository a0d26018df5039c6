/** That two columns say the same: how far each is scrolled when its mention of a claim stands at the reading line. */
export type Anchor = readonly [leader: number, follower: number];

/**
 * How far a column is scrolled for every place of the one it follows, from 0 to `leaderMost` and `followerMost`: straight
 * between anchors, and from the first and last of them to the ends, so in proportion where there are none. Monotone and
 * continuous. The anchors must rise on both sides, as `risingChain` gives them.
 */
export function followMap(
  anchors: readonly Anchor[],
  leaderMost: number,
  followerMost: number,
): (leader: number) => number {
  const inside = anchors.filter(([a, b]) => a > 0 && a < leaderMost && b > 0 && b < followerMost);
  const points: readonly Anchor[] = [[0, 0], ...inside, [leaderMost, followerMost]];
  return (leader) => {
    const next = points.findIndex(([a]) => a > leader);
    if (next <= 0) return next < 0 ? followerMost : 0;
    const [fromA, fromB] = points[next - 1] ?? [0, 0];
    const [toA, toB] = points[next] ?? [leaderMost, followerMost];
    return fromB + ((toB - fromB) * (leader - fromA)) / (toA - fromA);
  };
}

/**
 * A longest chain of pairs that rises on both sides: the order that two texts share, as in a longest common subsequence
 * (patience sorting, O(n log n)). Of several equally long ones it is always the same.
 */
export function risingChain(pairs: readonly Anchor[]): Anchor[] {
  // Of pairs that start alike the higher comes first, so that a chain takes only one of them.
  const sorted = pairs.toSorted(([a, b], [c, d]) => a - c || d - b);
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, pair] of sorted.entries()) {
    const length = lengthBelow(ends, sorted, pair[1]);
    before[index] = length === 0 ? -1 : (ends[length - 1] ?? -1);
    ends[length] = index;
  }
  const chain: Anchor[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = sorted[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

/** How many of the chains' last pairs are lower on the second side. */
function lengthBelow(ends: readonly number[], sorted: readonly Anchor[], height: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[ends[middle] ?? -1]?.[1] ?? Number.POSITIVE_INFINITY) < height) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every pair of places that one claim has in two columns. */
export function pairsOf(
  leader: ReadonlyMap<string, readonly number[]>,
  follower: ReadonlyMap<string, readonly number[]>,
): Anchor[] {
  return [...leader].flatMap(([claim, places]) =>
    places.flatMap((one) => (follower.get(claim) ?? []).map((other) => [one, other] as const)),
  );
}
