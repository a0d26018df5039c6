/** What the order and the tree of a codebook are read from. */
export interface CodebookTag {
  readonly id: string;
  readonly parent: string | null;
  readonly position: number;
}

export type Placed<T> = T & {
  /** How many tags stand above it in the tree. */
  readonly depth: number;
};

/**
 * The codebook as one reads it: every tag after its parent, siblings by position. A tag whose parent is not among the
 * tags stands at the top. Each tag comes exactly once, even where parents form a cycle.
 */
export function orderCodebook<T extends CodebookTag>(tags: readonly T[]): Placed<T>[] {
  const sorted = tags.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const known = new Set(tags.map((tag) => tag.id));
  const seen = new Set<string>();
  const below = (parent: string | null, depth: number): Placed<T>[] =>
    sorted
      .filter((tag) => (parent === null ? !tag.parent || !known.has(tag.parent) : tag.parent === parent))
      .flatMap((tag) => place(tag, depth));
  const place = (tag: T, depth: number): Placed<T>[] => {
    if (seen.has(tag.id)) return [];
    seen.add(tag.id);
    return [{ ...tag, depth }, ...below(tag.id, depth + 1)];
  };
  return [...below(null, 0), ...sorted.flatMap((tag) => place(tag, 0))];
}

/** Whether `tag` would stand above itself if `parent` became its parent. */
export function closesCycle(tags: readonly CodebookTag[], tag: string, parent: string | null): boolean {
  const parents = new Map(tags.map(({ id, parent: above }) => [id, above]));
  const seen = new Set<string>();
  for (let at = parent; at && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === tag) return true;
    seen.add(at);
  }
  return false;
}

/** The ids with `id` moved so that it stands at `index` (from 0, clamped); ids without it come back as they are. */
export function moveTo(ids: readonly string[], id: string, index: number): string[] {
  if (!ids.includes(id)) return [...ids];
  const others = ids.filter((other) => other !== id);
  return others.toSpliced(Math.max(0, Math.min(index, others.length)), 0, id);
}
