import { determiners } from "../certainty/function-words";
import { type ParsedSentence, stretchOf } from "../certainty/parsed-sentence";
import type { Word } from "../certainty/sentence-words";
import type { Speaker, SpeakerKind } from "./attribution";
import type { Phrase } from "./phrase-of";
import {
  anonymous,
  documentNouns,
  officeNouns,
  outletNouns,
  plainOutlets,
  speakingPronouns,
  titles,
  unnamedNouns,
} from "./speaker-nouns";

/** The speaker that a noun phrase names; null for an empty phrase. Antecedents are found later. */
export function speakerOf({ words }: Pick<ParsedSentence, "words">, { from, to }: Phrase): Speaker | null {
  const stretch = stretchOf(words, from, to);
  if (stretch === null) return null;
  const phrase = words.slice(from, to);
  const kind = kindOf(phrase, from === 0);
  const run = kind === "name" ? nameOf(phrase) : null;
  const name = run === null ? null : stretchOf(phrase, run.from, run.to);
  return { start: stretch.start, end: stretch.end, kind, name, antecedent: null };
}

function kindOf(phrase: readonly Word[], isFirst: boolean): SpeakerKind {
  const [only] = phrase;
  if (phrase.length === 1 && only !== undefined && speakingPronouns.has(only.low)) return "pronoun";
  if (phrase.some(({ low }) => anonymous.has(low))) return "unnamed";
  const head = headOf(phrase);
  const body = bodyOf(phrase, head);
  if (body !== null) return body;
  const word = phrase[head];
  if (word === undefined || isAcronym(word)) return "office";
  if (isNamed(phrase, head, isFirst)) return "name";
  return /[^s]s$/.test(bare(word.low)) ? "unnamed" : "role";
}

/** What the noun says itself, or the name that it ends; null where neither is in the tables. */
function bodyOf(phrase: readonly Word[], head: number): SpeakerKind | null {
  const word = phrase[head];
  const low = bare(word?.low ?? "");
  const run = nameIn(phrase.slice(0, head + 1));
  const named = run === null || run.to <= head ? [] : phrase.slice(run.from, run.to).map((each) => bare(each.low));
  const isOutlet = word?.isCapital === true ? outletNouns.has(low) : plainOutlets.has(low);
  if (isOutlet || named.some((each) => outletNouns.has(each))) return "outlet";
  const isPart = /^(?:service|bureau|desk|edition)$/.test(low);
  if (isPart && phrase.some((each) => each.isCapital && outletNouns.has(bare(each.low)))) return "outlet";
  if (documentNouns.has(low)) return named.length > 1 ? "office" : "document";
  if (unnamedNouns.has(low)) return "unnamed";
  return isOf(officeNouns, low) || named.some((each) => officeNouns.has(each)) ? "office" : null;
}

function isNamed(phrase: readonly Word[], head: number, isFirst: boolean): boolean {
  const run = nameOf(phrase);
  if (run === null) return false;
  if (run.from > 0 && (run.to > head || run.to === phrase.length)) return !isTitle(phrase[run.to - 1]);
  if (phrase[head]?.isCapital !== true || isTitle(phrase[head])) return false;
  // The first word of a sentence is capital whatever it is: a plural is taken for a noun.
  return !isFirst || head > 0 || !/[^s]s$/.test(phrase[head]?.low ?? "");
}

function isTitle(word: Word | undefined): boolean {
  return word !== undefined && titles.has(word.low);
}

/** The proper name of the noun itself, else the one behind a comma: not that of a place or body behind `of`. */
function nameOf(phrase: readonly Word[]): Phrase | null {
  const run = nameIn(phrase.slice(0, headOf(phrase) + 1));
  if (run !== null && run.to === headOf(phrase) + 1) return run;
  const last = nameIn(phrase);
  return last !== null && phrase[last.from - 1]?.low === "," ? last : null;
}

function isOf(nouns: ReadonlySet<string>, low: string): boolean {
  return nouns.has(low) || (low.endsWith("s") && nouns.has(low.slice(0, -1)));
}

/** The noun that the phrase is about: the last word before `of`, `for`, `from`, a comma or the end. */
function headOf(phrase: readonly Word[]): number {
  const border = phrase.findIndex(
    ({ low }, index) =>
      index > 0 && /^(?:of|for|from|in|at|on|to|with|near|close|familiar|inside|behind|by|,|\()$/.test(low),
  );
  let head = (border === -1 ? phrase.length : border) - 1;
  while (head > 0 && phrase[head]?.isWord === false) head -= 1;
  return head;
}

/** The last run of capital words, with initials and hyphens, that is no possessive before something else. */
function nameIn(phrase: readonly Word[]): Phrase | null {
  let to = phrase.length;
  while (to > 0 && !(phrase[to - 1]?.isCapital === true)) to -= 1;
  let from = to;
  while (from > 0 && isOfName(phrase, from - 1)) from -= 1;
  while (from < to && phrase[from]?.isCapital !== true) from += 1;
  while (from < to - 1 && isBeforeName(phrase[from]?.low ?? "")) from += 1;
  return from < to ? { from, to } : null;
}

function isBeforeName(low: string): boolean {
  return titles.has(low) || determiners.has(low);
}

function isOfName(phrase: readonly Word[], at: number): boolean {
  const word = phrase[at];
  if (word === undefined || (word.low.endsWith("'s") && at < phrase.length - 1)) return false;
  return word.isCapital || /^[-.]$/.test(word.low) || /^(?:al|bin|de|van|von|der|el|ibn|la|del|da|dos)$/.test(word.low);
}

function isAcronym({ key }: Word): boolean {
  return key.length > 1 && key.length < 7 && /^\p{Lu}+$/u.test(key);
}

function bare(low: string): string {
  return low.endsWith("'s") ? low.slice(0, -2) : low;
}
