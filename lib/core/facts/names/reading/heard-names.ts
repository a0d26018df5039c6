import { lexicon } from "./lexicons/lexicon";
import type { ArticleWord } from "./read-words";

/** The words, in small letters, that stand beside a verb of speech anywhere in an article: "said Sutopo Nugroho", "Nugroho told". */
export function gatherHeard(blocks: readonly (readonly ArticleWord[])[]): ReadonlySet<string> {
  const heard = new Set<string>();
  for (const words of blocks) {
    for (const [index, word] of words.entries()) {
      if (!lexicon.speech.has(word.small) || word.isCapital) continue;
      const [before, next] = [words[index - 1], words[index + 1]];
      if (before?.isCapital && word.gap === " ") heard.add(before.small);
      if (next?.isCapital && next.gap === " ") heard.add(lastOfRun(words, index + 1));
    }
  }
  return heard;
}

function lastOfRun(words: readonly ArticleWord[], from: number): string {
  let at = from;
  while (at < from + 4 && goesOn(words[at], words[at + 1])) at += 1;
  return words[at]?.small ?? "";
}

function goesOn(word: ArticleWord | undefined, next: ArticleWord | undefined): boolean {
  if (word === undefined || next === undefined || !next.isCapital) return false;
  return /^[ -]$/.test(next.gap) || (next.gap === ". " && word.text.length === 1);
}
