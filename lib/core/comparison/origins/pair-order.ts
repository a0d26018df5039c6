import type { SharedText } from "./shared-text";

type Pair = Pick<SharedText, "a" | "b"> & { readonly passages: readonly { readonly words: number }[] };

/** How many words stand in both articles of a pair. */
export function sharedWords({ passages }: Pair): number {
  return passages.reduce((sum, { words }) => sum + words, 0);
}

/** The order in which pairs are shown: those with most shared words first, then by their ids. */
export function comparePairs(x: Pair, y: Pair): number {
  const more = sharedWords(y) - sharedWords(x);
  if (more !== 0) return more;
  const [left, right] = [`${x.a} ${x.b}`, `${y.a} ${y.b}`];
  return left === right ? 0 : left < right ? -1 : 1;
}
