import { romaniseWord } from "./romanise-word";
import type { NameWord } from "./split-name";
import { nameSuffixes, titleWords } from "./title-words";

/** The words of a name without titles before and degrees behind; a name that is all titles stays whole. */
export function takeTitles(words: readonly NameWord[]): { words: readonly NameWord[]; title: string | null } {
  const folded = words.map(({ text }) => romaniseWord(text));
  let from = 0;
  while (titleWords.has(folded[from] ?? "")) from += 1;
  let to = words.length;
  while (to > from && nameSuffixes.has(folded[to - 1] ?? "")) to -= 1;
  if (from >= to) return { words, title: null };
  return {
    words: words.slice(from, to),
    title:
      from === 0
        ? null
        : words
            .slice(0, from)
            .map(({ text }) => text)
            .join(" "),
  };
}
