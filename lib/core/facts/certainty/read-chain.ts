import { type Auxiliary, auxiliary } from "./auxiliaries";
import { determiners, isAdverb, prepositions, pronouns } from "./function-words";
import type { Word } from "./sentence-words";
import { verbForm } from "./verb-forms";
import type { VerbGroup } from "./verb-group";

const MOST_ADVERBS = 4;

type Open = { -readonly [Key in keyof VerbGroup]: VerbGroup[Key] };

/** The helping verb at an index, unless the word is another there: the month of May, the will of a people. */
export function auxiliaryAt(words: readonly Word[], index: number): Auxiliary | null {
  const word = words[index];
  if (word === undefined || !word.isWord) return null;
  const found = auxiliary(word.low);
  const before = words[index - 1];
  if (word.low === "am" && before?.low !== "i") return null;
  if (found === null || found.kind !== "modal") return found;
  const behind = words[index + 1];
  if (word.isCapital && (index > 0 || /^\d/.test(behind?.low ?? ""))) return null;
  const isNoun = before !== undefined && (determiners.has(before.low) || before.low.endsWith("'s"));
  return isNoun && !pronouns.has(before.low) ? null : found;
}

/** The group that a helping verb opens at an index. */
export function readChain(words: readonly Word[], index: number, opener: Auxiliary): VerbGroup {
  const group: Open = {
    first: index,
    last: index,
    head: index,
    lemma: opener.lemma,
    isFinite: opener.isFinite,
    isPast: opener.isPast,
    modal: opener.kind === "modal" ? opener.lemma : null,
    isPerfect: false,
    isProgressive: false,
    isPassive: false,
  };
  let helper: Auxiliary | null = opener;
  for (let steps = 0; helper !== null && steps < 5; steps += 1) helper = extend(words, group, helper);
  return group;
}

function extend(words: readonly Word[], group: Open, helper: Auxiliary): Auxiliary | null {
  const at = behindAdverbs(words, group.last + 1, helper);
  const word = words[at];
  if (word === undefined || !word.isWord) return null;
  const next = auxiliary(word.low);
  if (next !== null && mayFollow(helper, word.low)) {
    if (word.low === "been") group.isPerfect = true;
    if (word.low === "being") group.isPassive = true;
    return take(group, at, next.lemma, next);
  }
  const infinitive = infinitiveBehind(words, at, helper);
  if (infinitive !== null) {
    group.modal ??= infinitive.modal;
    return take(group, infinitive.at, infinitive.lemma, auxiliary(words[infinitive.at]?.low ?? ""));
  }
  return extendByVerb(word, at, group, helper);
}

function extendByVerb(word: Word, at: number, group: Open, helper: Auxiliary): null {
  const form = verbForm(word.low);
  if (helper.kind === "modal" || helper.kind === "do") {
    const isGuess = helper.kind === "modal" && form === null && isContentWord(word);
    if (form?.isBase || isGuess) return take(group, at, form?.lemma ?? word.low, null);
    // The short 'd stands for had as well.
    if (form?.isParticiple && helper.lemma === "would") {
      group.modal = null;
      group.isPerfect = true;
      return take(group, at, form.lemma, null);
    }
    return null;
  }
  if (form === null) return null;
  if (helper.kind === "have" && form.isParticiple) {
    group.isPerfect = true;
    return take(group, at, form.lemma, null);
  }
  if (helper.kind === "be" && (form.isParticiple || form.isGerund)) {
    if (form.isGerund) group.isProgressive = true;
    else group.isPassive = true;
    return take(group, at, form.lemma, null);
  }
  return null;
}

function take<Next extends Auxiliary | null>(group: Open, at: number, lemma: string, next: Next): Next {
  group.last = at;
  group.head = at;
  group.lemma = lemma;
  return next;
}

/** `is to leave`, `has to leave`, `is going to leave`: where the verb stands and what the helper is called. */
function infinitiveBehind(words: readonly Word[], at: number, helper: Auxiliary) {
  const isGoing = helper.kind === "be" && words[at]?.low === "going";
  const to = isGoing ? at + 1 : at;
  if (helper.kind === "modal" ? helper.lemma !== "ought" : helper.kind === "do") return null;
  if (words[to]?.low !== "to") return null;
  const verb = words[to + 1];
  if (verb === undefined || !(isBaseForm(verb) || (helper.kind === "be" && isContentWord(verb)))) return null;
  const lemma = verbForm(verb.low)?.lemma ?? verb.low;
  return { at: to + 1, lemma, modal: isGoing ? "going to" : `${helper.lemma} to` };
}

/** Whether the word may stand behind `to` as a verb. */
export function isBaseForm(word: Word): boolean {
  return word.isWord && (/^(?:be|have|do)$/.test(word.low) || verbForm(word.low)?.isBase === true);
}

function mayFollow(helper: Auxiliary, low: string): boolean {
  if (helper.kind === "modal") return low === "be" || low === "have";
  if (helper.kind === "have") return low === "been";
  return helper.kind === "be" && (low === "being" || low === "been");
}

function isContentWord({ low, isCapital }: Word): boolean {
  const isFunction = determiners.has(low) || pronouns.has(low) || prepositions.has(low) || low === "to";
  return !isFunction && !isCapital && /^\p{L}{2,}$/u.test(low) && !low.endsWith("ly");
}

// In a question the subject stands between: `did they leave`.
function behindAdverbs(words: readonly Word[], from: number, helper: Auxiliary): number {
  let at = from;
  for (let steps = 0; steps < MOST_ADVERBS; steps += 1) {
    const low = words[at]?.low ?? "";
    const isSkipped =
      isAdverb(low) ||
      low === '"' ||
      (steps === 0 && /^(?:do|modal)$/.test(helper.kind) && /^(?:i|you|he|she|it|we|they)$/.test(low));
    if (!isSkipped) break;
    at += 1;
  }
  return at;
}
