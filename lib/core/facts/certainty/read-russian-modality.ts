import type { Reading } from "../extractor";
import type { Modality } from "./modality";
import { russianConditions, russianIntentions, russianStatus, type Status } from "./modality-lexicon";
import { type ParsedSentence, stretchOf } from "./parsed-sentence";
import { phraseAt } from "./phrase-table";
import { doneForm, isInfinitive } from "./russian-verbs";
import type { Word } from "./sentence-words";

/** Words that say how far something has come, as indices, half-open: the verb is the last of them. */
interface Saying {
  readonly from: number;
  readonly to: number;
  readonly status: Status;
  readonly lemma: string;
}

/**
 * How far what the verbs of a Russian sentence say has come. A plan is told by its helper (`планирует уехать`), what was done by the
 * past of verbs that are known and of all in -ся; past forms with `бы` say neither, and are left out.
 */
export function modalityOfRussian({ words, start, end }: ParsedSentence): Reading<Modality>[] {
  const isConditional = words.some((_, index) => phraseAt(russianConditions, words, index) !== null);
  const readings: Reading<Modality>[] = [];
  for (let index = 0; index < words.length; index += 1) {
    for (const { from, to, status, lemma } of sayingsAt(words, index)) {
      const [at, verb] = [stretchOf(words, from, to), stretchOf(words, to - 1, to)];
      if (at !== null && verb !== null)
        readings.push({ ...at, value: { status, verb, lemma, clause: { start, end }, isConditional } });
      index = to - 1;
    }
  }
  return readings;
}

function sayingsAt(words: readonly Word[], index: number): readonly Saying[] {
  const phrase = phraseAt(russianStatus, words, index);
  if (phrase === null) return doneAt(words, index);
  const behind = index + phrase.words.length;
  const done = doneForm(words[behind]?.low ?? "");
  const isSaid = isInfinitive(words[behind]?.low ?? "") || (done?.isParticiple === true && isBe(words[behind - 1]));
  const to = isSaid ? behind + 1 : behind;
  return [{ from: index, to, status: phrase.value, lemma: done?.lemma ?? words[to - 1]?.low ?? "" }];
}

function doneAt(words: readonly Word[], index: number): readonly Saying[] {
  const isHelper = /^был[аои]?$/.test(words[index]?.low ?? "");
  const at = isHelper ? index + 1 : index;
  const done = doneForm(words[at]?.low ?? "");
  if (done === null || (isHelper && !done.isParticiple) || isUnreal(words, index, at)) return [];
  const saying: Saying = { from: index, to: at + 1, status: "done", lemma: done.lemma };
  const next = words[at + 1]?.low ?? "";
  if (!russianIntentions.has(done.lemma) || !isInfinitive(next)) return [saying];
  return [saying, { from: at + 1, to: at + 2, status: "planned", lemma: next }];
}

/** `если бы вчера подписал`, `подписал бы`, and the participle of what may or must be: `быть подписан`. */
function isUnreal(words: readonly Word[], from: number, at: number): boolean {
  if (isWould(words[at + 1]) || words[from - 1]?.low === "быть") return true;
  for (let before = from - 1; before >= from - 6 && words[before]?.isWord === true; before -= 1) {
    if (isWould(words[before])) return true;
  }
  return false;
}

function isWould(word: Word | undefined): boolean {
  return word?.low === "бы" || word?.low === "б";
}

function isBe(word: Word | undefined): boolean {
  return /^(?:будет|будут)$/.test(word?.low ?? "");
}
