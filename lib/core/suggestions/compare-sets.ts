import type { WeighedSet } from "./prepared-mention";

/** The cosine of two sets of weighed keys, 0 to 1; 0 where one is empty. */
export function cosine(a: WeighedSet, b: WeighedSet): number {
  const dot = overKeys(a, b, (one, other) => one * other);
  return dot === 0 ? 0 : Math.min(1, dot / (a.norm * b.norm));
}

/** The weight of what two sets share. */
export function sharedWeight(a: WeighedSet, b: WeighedSet): number {
  return overKeys(a, b, Math.min);
}

function overKeys(a: WeighedSet, b: WeighedSet, of: (one: number, other: number) => number): number {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of few.weights) {
    const other = many.weights.get(key);
    if (other !== undefined) sum += of(weight, other);
  }
  return sum;
}
