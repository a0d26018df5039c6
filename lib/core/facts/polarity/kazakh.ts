import type { Segment } from "../../text/segments";
import { type ParsedSentence, stretchOf } from "../certainty/parsed-sentence";
import type { Word } from "../certainty/sentence-words";
import type { Cue } from "./find-cues";
import type { Scope } from "./scope-of";

/** No verb has more letters, and no part of a sentence that is meant to be read more words on a side. */
const [LONGEST, FARTHEST] = [40, 60];

/** What -ма, -ба and -па are chosen by, the last letter of the stem, and the endings that they take in words of back vowels. */
const BACK =
  /(?:[аәеёиіоөуұүыэюярлй]ма|[жзмнң]ба|[бвгдкқпстфхцчшщ]па)(?:ды(?:м|ң|қ|ңыз|ңдар)?|пты|стан|ған\p{L}*|й(?:ды|мын|сың|сыз|мыз|сыңдар|сыздар|тын\p{L}*))$/u;
const FRONT =
  /(?:[аәеёиіоөуұүыэюярлй]ме|[жзмнң]бе|[бвгдкқпстфхцчшщ]пе)(?:ді(?:м|ң|к|ңіз|ңдер)?|пті|стен|ген\p{L}*|й(?:ді|мін|сің|сіз|міз|сіңдер|сіздер|тін\p{L}*))$/u;

/** Stems that end as if negated (`қамады`, laid siege to), and short ones where the м may be the stem's (`көмеді`, buries). */
const NO_NEGATION = /^(?:[^аәеёиіоөуұүыэюя]?[аәеёиіоөуұүыэюя]м[ае]|шырма|сырма|тырма|қарма|күрме)(?!м[ае])/u;

/** Whether a Kazakh word is a verb that its form negates: `келмеді`, `бармайды`, `айтпаған`. In a name (`Есенбайды`) nothing negates. */
export function isNegatedVerb({ low, isCapital }: Word, isFirst: boolean): boolean {
  if (low.length > LONGEST || (isCapital && !isFirst)) return false;
  return (BACK.test(low) || FRONT.test(low)) && !NO_NEGATION.test(low);
}

/** A Kazakh verb stands last: a negating word covers its part of the sentence, between commas. */
export function scopeInKazakh({ words, start, end }: ParsedSentence, cue: Cue): Scope {
  let [from, to] = [cue.from, cue.to];
  while (from > Math.max(0, cue.from - FARTHEST) && !isBorder(words[from - 1])) from -= 1;
  while (to < Math.min(words.length, cue.to + FARTHEST) && !isBorder(words[to])) to += 1;
  return { group: null, verb: verbOf(words, cue), stretch: stretchOf(words, from, to) ?? { start, end } };
}

/** The negated verb itself, `барған` before `емес` and `жоқ`, or `бас тартты`. */
function verbOf(words: readonly Word[], { from, to, kind }: Cue): Segment | null {
  if (/^(?:емес|жоқ)$/.test(words[from]?.low ?? ""))
    return /(?:ған|ген|қан|кен)$/.test(words[from - 1]?.low ?? "") ? stretchOf(words, from - 1, to) : null;
  return kind === "not" || kind === "refused" || kind === "denied" ? stretchOf(words, from, to) : null;
}

function isBorder(word: Word | undefined): boolean {
  return word !== undefined && /^[,;:.!?…()"-]$/.test(word.low);
}
