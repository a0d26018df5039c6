import type { CodebookTag } from "./codebook";

/**
 * Where tags stand once `sources` have been merged into `into`, by tag, for those alone whose parent changes: what stood
 * below a source stands below `into`, but `into` and the tags above it go up to the nearest tag that is no source. So no
 * tag comes to stand below itself.
 */
export function mergeParents(
  tags: readonly CodebookTag[],
  into: string,
  sources: readonly string[],
): ReadonlyMap<string, string | null> {
  const merged = new Set(sources);
  const parents = new Map(tags.map(({ id, parent }) => [id, parent]));
  const above = new Set<string>();
  for (let at: string | null = into; at !== null && !above.has(at); at = parents.get(at) ?? null) above.add(at);
  const kept = (id: string | null): string | null => {
    let at = id;
    while (at !== null && merged.has(at)) at = parents.get(at) ?? null;
    return at;
  };
  return new Map(
    tags
      .filter(({ id, parent }) => !merged.has(id) && parent !== null && merged.has(parent))
      .map(({ id, parent }) => [id, above.has(id) ? kept(parent) : into]),
  );
}
