import { coordinators, determiners, isAdverb, prepositions } from "../certainty/function-words";
import { withName } from "./phrase-after";
import type { Phrase } from "./phrase-of";
import { occasions, speakingPronouns } from "./speaker-nouns";
import type { SpeakingSentence } from "./speaking-sentence";

const FARTHEST = 28;
const BREAKS =
  /^(?:that|because|while|when|if|although|though|but|whereas|whom|whose|as|since|after|before|until|where|so|what|why|how|что|но)$/;

/**
 * The subject that stands before a verb, whose helpers begin at an index: without an opening phrase of time or place, over an
 * inserted `, a former minister,` and `who was there`. Null where none is found.
 */
export function phraseBefore(sentence: SpeakingSentence, verb: number): Phrase | null {
  const { words } = sentence;
  const near = overAdverbs(sentence, verb);
  if (speakingPronouns.has(words[near - 1]?.low ?? "") && !sentence.isQuoted[near - 1])
    return { from: near - 1, to: near };
  const to = overInsertions(sentence, near);
  if (to === null) return null;
  if (speakingPronouns.has(words[to - 1]?.low ?? "")) return { from: to - 1, to };
  const phrase = cleaned(sentence, { from: startOf(sentence, to), to });
  return phrase === null || to === near ? phrase : { from: phrase.from, to: withName(sentence, to) };
}

function overAdverbs({ words }: SpeakingSentence, verb: number): number {
  let to = verb;
  while (to > 0 && verb - to < 4 && isAdverb(words[to - 1]?.low ?? "")) to -= 1;
  return to;
}

/** Steps left over `(…)`, `in a statement`, `, a former minister,` and `who was there`; null at a border of the clause. */
function overInsertions(sentence: SpeakingSentence, verb: number): number | null {
  const { words } = sentence;
  let to = verb;
  for (let steps = 0; steps < 4; steps += 1) {
    const before: number = to;
    const low = words[to - 1]?.low ?? "";
    if (low === ")") to = indexBefore(sentence, to - 1, "(");
    else if (occasions.has(low)) to = occasionStart(sentence, to);
    else if (low === ",") to = insertionStart(sentence, to);
    else if (low === "who" || low === "which") to = words[to - 2]?.low === "," ? to - 2 : to - 1;
    else to = relativeStart(sentence, to);
    if (to === before) break;
  }
  const last = words[to - 1];
  return last === undefined || !last.isWord || sentence.isQuoted[to - 1] === true ? null : to;
}

function indexBefore({ words }: SpeakingSentence, from: number, sign: string): number {
  for (let at = from - 1; at > from - 12 && at > 0; at -= 1) if (words[at]?.low === sign) return at;
  return from + 1;
}

function occasionStart({ words }: SpeakingSentence, to: number): number {
  for (let at = to - 2; at > to - 7 && at > 0; at -= 1) {
    const low = words[at]?.low ?? "";
    if (/^(?:in|on|at|during)$/.test(low)) return at;
    if (!words[at]?.isWord) break;
  }
  return to;
}

/** Where the commas open what the comma before `to` closes. Ages and origins may stand there too: `Ann Lee, 45, of Leeds,`. */
function insertionStart(sentence: SpeakingSentence, to: number): number {
  const { words, isQuoted } = sentence;
  for (let at = to - 2; at > to - 26 && at > 0; at -= 1) {
    if (isQuoted[at] === true && isQuoted[at + 1] !== true && words[at]?.low === '"' && at === to - 2) return to;
    if (words[at]?.low !== ",") {
      if (isSureVerb(sentence, at) && !hasRelative(sentence, at)) return to;
      continue;
    }
    const isShort = /^\d+$/.test(words[at - 1]?.low ?? "") && words[at - 2]?.low === ",";
    return isShort ? at - 2 : at;
  }
  return to;
}

/** Whether a finite verb stands there that is more than a guessed present. */
function isSureVerb({ verbAt }: SpeakingSentence, at: number): boolean {
  const verb = verbAt[at];
  return (
    verb?.isFinite === true && (verb.isPast || verb.last > verb.first || verb.lemma === "be" || verb.lemma === "have")
  );
}

function hasRelative({ words }: SpeakingSentence, verb: number): boolean {
  for (let at = verb; at > verb - 8 && at > 0; at -= 1) {
    if (/^(?:who|which|whose|whom|where)$/.test(words[at]?.low ?? "")) return true;
  }
  return false;
}

/** `witnesses who saw it said`: behind the noun stands a clause of its own. */
function relativeStart({ words, verbAt }: SpeakingSentence, to: number): number {
  let hasVerb = false;
  for (let at = to - 1; at > to - 20 && at > 0; at -= 1) {
    const word = words[at];
    if (word === undefined || !word.isWord) return to;
    if (verbAt[at]?.isFinite === true) hasVerb = true;
    if (/^(?:who|which|that)$/.test(word.low)) return hasVerb && verbAt[at - 1]?.isFinite !== true ? at : to;
  }
  return to;
}

function startOf(sentence: SpeakingSentence, to: number): number {
  const { words } = sentence;
  let join: number | null = null;
  for (let at = to - 1; at >= 0 && at > to - FARTHEST; at -= 1) {
    const low = words[at]?.low ?? "";
    if (sentence.verbAt[at]?.isFinite === true) return join ?? at + 1;
    if (low === "and" || low === "or" || low === "и") join = at + 1;
    else if (isBorder(sentence, at) && !(low === "," && join !== null && isListed(sentence, at))) return at + 1;
  }
  return Math.max(0, to - FARTHEST);
}

function isBorder({ words, isQuoted }: SpeakingSentence, at: number): boolean {
  const word = words[at];
  if (word === undefined || isQuoted[at] === true) return true;
  if (BREAKS.test(word.low) || word.low === "who" || word.low === "which") return true;
  // `officials familiar with it` goes on, `, with the mayor calling` does not.
  if (word.low === "with") return words[at - 1]?.isWord !== true;
  if (word.low === ".") return words[at - 1]?.key.length !== 1;
  return !word.isWord && !/^[-'/&]$/.test(word.low);
}

/** Whether a comma stands in a list that the sentence begins with: no verb is before it. */
function isListed({ words, verbAt }: SpeakingSentence, comma: number): boolean {
  for (let at = comma - 1; at >= 0 && at > comma - 12; at -= 1) {
    if (verbAt[at] !== null && verbAt[at] !== undefined) return false;
    if (at === 0) return !prepositions.has(words[0]?.low ?? "");
  }
  return false;
}

function cleaned(sentence: SpeakingSentence, { from: first, to }: Phrase): Phrase | null {
  const { words } = sentence;
  let from = first;
  while (from < to && isOpening(words[from]?.low ?? "", words[from]?.isWord === true)) from += 1;
  if (from > first && /^(?:night|day|week|month|year)$/.test(words[from]?.low ?? "") && to - from > 1) from += 1;
  if (prepositions.has(words[from]?.low ?? "")) from = behindOpeningPhrase(sentence, from, to);
  const last = words[to - 1];
  if (from >= to || last === undefined || holdsInfinitive(sentence, from, to)) return null;
  const isEmpty =
    determiners.has(last.low) && to - from === 1 && !/^(?:many|some|others|both|all|several|most|few)$/.test(last.low);
  return isEmpty || prepositions.has(last.low) || /^(?:there|what|which|who|that)$/.test(last.low)
    ? null
    : { from, to };
}

/** `was told to leave and said`: behind an infinitive stands no subject. */
function holdsInfinitive({ words, verbAt }: SpeakingSentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (words[at]?.low === "to" && verbAt[at]?.first === at) return true;
  return false;
}

function isOpening(low: string, isWord: boolean): boolean {
  if (!isWord || coordinators.has(low)) return true;
  return (isAdverb(low) && low !== "both") || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(low);
}

/** `On Monday the head of the court`: the phrase begins at the last article or name that no preposition stands before. */
function behindOpeningPhrase({ words }: SpeakingSentence, from: number, to: number): number {
  for (let at = from + 2; at < to; at += 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (word === undefined || before === undefined || prepositions.has(before.low) || determiners.has(before.low))
      continue;
    if (determiners.has(word.low)) return at;
    const isBehindName = before.isCapital || /^\d/.test(before.low);
    if (isBehindName && word.isWord && !word.isCapital && !prepositions.has(word.low)) return at;
  }
  return to;
}
