interface NearTag {
  readonly id: string;
  readonly key: string | null;
}

/**
 * The tags of a long codebook that stand at hand, in the codebook's order: those that are on, then those with a key, then the first,
 * `most` in all. The tags that are on are never left out.
 */
export function nearTags<T extends NearTag>(
  tags: readonly T[],
  most: number,
  on: readonly string[] = [],
): readonly T[] {
  const rank = ({ id, key }: T) => (on.includes(id) ? 0 : key === null ? 2 : 1);
  const isOn = tags.filter((tag) => rank(tag) === 0).length;
  const near = new Set(tags.toSorted((a, b) => rank(a) - rank(b)).slice(0, Math.max(most, isOn)));
  return tags.filter((tag) => near.has(tag));
}
