import { isAdverb, prepositions } from "../certainty/function-words";
import type { Phrase } from "./phrase-of";
import { officeNouns } from "./speaker-nouns";
import type { SpeakingSentence } from "./speaking-sentence";

const FARTHEST = 20;
const LONGEST_NAME = 7;
const STOPS = /^(?:who|which|that|whose|whom|as|when|while|because|if|but|where|что|в|на|во|о|об|при|после)$/;

/** The noun phrase that begins at an index: who is named behind `said` or `according to`. Null where none does. */
export function phraseAfter(sentence: SpeakingSentence, from: number): Phrase | null {
  const { words, isQuoted } = sentence;
  const first = words[from];
  if (first === undefined || !first.isWord || isQuoted[from] === true || STOPS.test(first.low)) return null;
  if (prepositions.has(first.low) || isAdverb(first.low)) return null;
  let to = from;
  while (to < words.length && to - from < FARTHEST && goesOn(sentence, from, to)) to += 1;
  while (to > from && words[to - 1]?.isWord === false && words[to - 1]?.low !== '"') to -= 1;
  return to > from ? { from, to: withName(sentence, to) } : null;
}

function goesOn(sentence: SpeakingSentence, from: number, at: number): boolean {
  const { words, verbAt, isQuoted } = sentence;
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return false;
  // A short name in quotation marks belongs to it: the group “Wake up”.
  if (isQuoted[at] === true) return at > from && isShortName(sentence, at);
  if (STOPS.test(word.low) || verbAt[at]?.isFinite === true) return false;
  if (!word.isWord) return word.low === "-" || word.low === "/" || word.low === "&" || isInitial(sentence, at);
  if (word.low === "and" || word.low === "or") return joins(sentence, at);
  if (word.low === "in" || word.low === "on") return next?.isCapital === true && isOffice(sentence, from, at);
  return !prepositions.has(word.low) || /^(?:of|for)$/.test(word.low) || (word.low === "from" && at > from);
}

/** Whether `and` joins two names for one or two speakers, and not two clauses. */
function joins({ words, verbAt }: SpeakingSentence, at: number): boolean {
  const next = words[at + 1];
  if (next?.isWord !== true || verbAt[at + 1] != null) return false;
  return verbAt[at + 2]?.isFinite !== true && (next.isCapital || /^(?:,|of)$/.test(words[at + 2]?.low ?? ""));
}

function isInitial({ words }: SpeakingSentence, at: number): boolean {
  return words[at]?.low === "." && words[at - 1]?.key.length === 1 && words[at + 1]?.isCapital === true;
}

function isShortName({ isQuoted }: SpeakingSentence, at: number): boolean {
  for (let index = at; index < at + LONGEST_NAME; index += 1) if (isQuoted[index] !== true) return true;
  return false;
}

function isOffice({ words }: SpeakingSentence, from: number, to: number): boolean {
  return words.slice(from, to).some(({ low }) => officeNouns.has(low));
}

/** `a well-known analyst, Ann Lee,`: a name between commas, also behind another description, belongs to what it names. */
export function withName(sentence: SpeakingSentence, to: number): number {
  const { words } = sentence;
  if (words[to]?.low !== "," || words[to - 1]?.isCapital === true) return to;
  const first = behindInsertion(sentence, to + 1);
  if (first === null) return to;
  if (isName(sentence, to + 1, first)) return first;
  const second = words[first]?.low === "," ? behindInsertion(sentence, first + 1) : null;
  return second !== null && isName(sentence, first + 1, second) ? second : to;
}

/** Where what a comma opens ends, before the next comma or full stop; null where a verb or nothing stands in it. */
function behindInsertion({ words, verbAt }: SpeakingSentence, from: number): number | null {
  for (let at = from; at < from + 12; at += 1) {
    if (verbAt[at]?.isFinite === true) return null;
    if (/^[,.]$/.test(words[at]?.low ?? ".")) return at > from ? at : null;
  }
  return null;
}

function isName({ words }: SpeakingSentence, from: number, to: number): boolean {
  return to - from > 1 && to - from < 6 && words.slice(from, to).every((word) => word.isCapital || word.low === "-");
}
