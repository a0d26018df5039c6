import type { Word } from "./sentence-words";

/** Phrases by their first word, the longest first; words are in small letters with straight apostrophes. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** A phrase, its words, and what it stands for. */
export interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** A table of phrases; each value has its phrases in one text, a comma or a line end between two. */
export function phraseTable<Value>(entries: readonly (readonly [Value, string])[]): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [value, phrases] of entries) {
    for (const phrase of phrases.split(/[,\n]/)) {
      const words = phrase.trim().split(/\s+/);
      const [first = ""] = words;
      if (first !== "") table.set(first, [...(table.get(first) ?? []), { words, value }]);
    }
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that stands at an index of the words; null when none does. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  words: readonly Word[],
  index: number,
): Phrase<Value> | null {
  const phrases = table.get(words[index]?.low ?? "");
  return phrases?.find(({ words: wanted }) => wanted.every((low, at) => words[index + at]?.low === low)) ?? null;
}
