import type { FigureToken } from "./figure-tokens";
import { auxiliaries, beforeNoun, irregularPast, lightVerbs, phraseEnds } from "./function-words";
import { personWords } from "./person-words";

/** What stands behind a number: its head noun, the words before it, and the index of the token behind the phrase. */
export interface NounPhrase {
  readonly head: string | null;
  readonly modifiers: readonly string[];
  readonly next: number;
}

const LONGEST = 8;

/** The noun phrase that starts at a token and ends before `stop`; without a noun the head is null and the phrase empty. */
export function readNounPhrase(tokens: readonly FigureToken[], at: number, stop: number): NounPhrase {
  let from = at;
  while (from < Math.min(stop, at + 4) && beforeNoun.has(tokens[from]?.key ?? "")) from += 1;
  const words = wordsFrom(tokens, from, stop);
  const end = headIndex(words);
  const head = words[end];
  if (head === undefined) return { head: null, modifiers: [], next: at };
  const modifiers = words.slice(0, end).map(({ word }) => word);
  return { head: head.word, modifiers, next: head.next };
}

interface PhraseWord {
  readonly word: string;
  readonly next: number;
}

/** The words that may belong to the phrase, those joined by hyphens as one. */
function wordsFrom(tokens: readonly FigureToken[], from: number, stop: number): PhraseWord[] {
  const words: PhraseWord[] = [];
  let at = from;
  while (at < stop && words.length < LONGEST) {
    const token = tokens[at];
    if (token?.kind !== "word" || endsPhrase(token.key)) break;
    const next = hyphenEnd(tokens, at, stop);
    words.push({
      word: tokens
        .slice(at, next)
        .map(({ key }) => key)
        .join(""),
      next,
    });
    if (token.key.endsWith("'s")) words.pop();
    at = next;
  }
  return words;
}

function endsPhrase(key: string): boolean {
  return phraseEnds.has(key) || auxiliaries.has(key) || lightVerbs.has(key);
}

function hyphenEnd(tokens: readonly FigureToken[], at: number, stop: number): number {
  let next = at + 1;
  while (
    next + 1 < Math.min(stop, at + 7) &&
    tokens[next]?.key === "-" &&
    tokens[next]?.gap === "none" &&
    tokens[next + 1]?.gap === "none"
  )
    next += 2;
  return next;
}

/** The last of the first run of plurals; without one, the last word before an adverb or a past form; -1 when there is none. */
function headIndex(words: readonly PhraseWord[]): number {
  const plural = words.findIndex(({ word }, index) => isPlural(word) && !(index === 0 && isPast(word)));
  if (plural >= 0) {
    let last = plural;
    while (isPlural(words[last + 1]?.word ?? "")) last += 1;
    return last;
  }
  const end = words.findIndex(({ word }) => isPast(word) || isAdverb(word));
  return (end < 0 ? words.length : end) - 1;
}

function isPlural(word: string): boolean {
  return personWords.has(word) || /(?:[^su'i]s|ies|uses|ises|ья|ов|ей)$/.test(word);
}

/** Whether a word has the form of a past participle. */
export function isPast(word: string): boolean {
  return (word.length > 3 && /(?:ed|аны|ены|ано|ено|ли|лись)$/.test(word)) || irregularPast.has(word);
}

function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith("ly");
}
