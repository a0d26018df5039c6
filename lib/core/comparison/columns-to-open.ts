/** What is known when Compare opens; articles by their ids. */
export interface Opening {
  /** The story's articles, in their order. */
  readonly all: readonly string[];
  /** Those that the address names. */
  readonly named: readonly string[];
  /** The one that holds the mention the address names. */
  readonly holding: string | null;
  /** Those that mention the claim the address names. */
  readonly speaking: readonly string[];
  /** Those one had open last. */
  readonly kept: readonly string[];
}

/** How many articles stand open where nobody said which. */
const atFirst = 3;

/**
 * The articles to open, in order and at most `most`: the named ones; else those that mention the claim, or those one had
 * open last, or the first few. The one that holds the mention is always among them, in the last place if there is no other.
 */
export function columnsToOpen({ all, named, holding, speaking, kept }: Opening, most: number): string[] {
  const known = new Set(all);
  const lists = [named, holding === null ? speaking : [], kept, all.slice(0, atFirst)];
  const chosen = lists.map((list) => [...new Set(list)].filter((id) => known.has(id))).find(({ length }) => length > 0);
  const open = (chosen ?? []).slice(0, most);
  if (holding === null || !known.has(holding) || open.includes(holding)) return open;
  return [...open.slice(0, most - 1), holding];
}
