import type { ArticleWord } from "./read-words";

/** How often the words of an article stand with a capital, or without, where a capital says something. */
export interface NameEvidence {
  capitals(small: string): number;
  smalls(small: string): number;
}

/** Counts over all words that open nothing and stand in no line of capitals. */
export function gatherEvidence(blocks: readonly (readonly ArticleWord[])[]): NameEvidence {
  const [capitals, smalls] = [new Map<string, number>(), new Map<string, number>()];
  for (const word of blocks.flat()) {
    if (word.mayOpen || word.isDisplay) continue;
    const counts = word.isCapital ? capitals : smalls;
    counts.set(word.small, (counts.get(word.small) ?? 0) + 1);
  }
  return { capitals: (small) => capitals.get(small) ?? 0, smalls: (small) => smalls.get(small) ?? 0 };
}
