import { lexicon } from "./lexicons/lexicon";
import type { ArticleWord } from "./read-words";

const MOST_WORDS = 5;
const OPEN = /(?:^|[\s(])["“«„‘]$/;
const CLOSE = /^["”»“’]/;

/**
 * The names of several words in quotation marks, all with capitals: “Wake Up, Qazaqstan”. Answers for the index of each first word that of
 * the one behind the last; a sentence, a lone word and words of every day are none.
 */
export function findQuotedNames(text: string, words: readonly ArticleWord[]): ReadonlyMap<number, number> {
  const quoted = new Map<number, number>();
  for (const [from, word] of words.entries()) {
    if (!word.isCapital || !isOpened(text, word)) continue;
    const to = endOfQuoted(text, words, from);
    if (to !== null) quoted.set(from, to);
  }
  return quoted;
}

function isOpened(text: string, { start }: ArticleWord): boolean {
  return OPEN.test(text.slice(Math.max(0, start - 2), start));
}

function endOfQuoted(text: string, words: readonly ArticleWord[], from: number): number | null {
  for (let to = from + 1; to <= Math.min(words.length, from + MOST_WORDS); to += 1) {
    const [last, next] = [words[to - 1], words[to]];
    if (last === undefined || !last.isCapital) return null;
    if (CLOSE.test(text.slice(last.end, last.end + 2)))
      return to - from > 1 && tells(words.slice(from, to)) ? to : null;
    if (next === undefined || !/^,? $/.test(next.gap)) return null;
  }
  return null;
}

function tells(own: readonly ArticleWord[]): boolean {
  return own.some(({ small }) => !lexicon.nameless.has(small) && !lexicon.speech.has(small));
}
