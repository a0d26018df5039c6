/** How long an id counts as recent, in milliseconds: longer than any answer and its event take. */
const life = 10_000;

/** Remembers ids for ten seconds. */
export function createRecent(now: () => number = Date.now) {
  const seen = new Map<string, number>();
  return {
    add: (ids: Iterable<string>): void => {
      const time = now();
      for (const [id, at] of seen) if (at < time - life) seen.delete(id);
      for (const id of ids) seen.set(id, time);
    },
    has: (id: string): boolean => (seen.get(id) ?? Number.NEGATIVE_INFINITY) >= now() - life,
  };
}
