import { clauseOpeners } from "./clause-openers";
import {
  coordinators,
  determiners,
  isAdverb,
  numberWords,
  prepositions,
  pronouns,
  relativePronouns,
  subordinators,
} from "./function-words";
import { nounLikeVerbs } from "./noun-like-verbs";
import { auxiliaryAt, isBaseForm, readChain } from "./read-chain";
import type { Word } from "./sentence-words";
import { type VerbForm, verbForm } from "./verb-forms";
import type { VerbGroup } from "./verb-group";

const PLURALS = new Set(
  "police people many some few most others critics both all they we you i officials women men children".split(" "),
);

const COPULAS = new Set("seems becomes appears".split(" "));
const boundaries = new Set([...',;:"()-', "—", ...coordinators, ...relativePronouns, ...subordinators]);

/**
 * The verbs of a sentence with their helpers, in order and apart. There is no grammar behind it: helpers are sure, past forms
 * nearly so, and a bare present is taken only where nothing else in reach can be the verb. Linear in the words.
 */
export function findVerbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const group = groupAt(words, index);
    if (group === null) continue;
    groups.push(group);
    index = group.last;
  }
  return withoutReduced(words, withPresents(words, groups));
}

function groupAt(words: readonly Word[], index: number): VerbGroup | null {
  const word = words[index];
  if (word === undefined || !word.isWord) return null;
  const helper = auxiliaryAt(words, index);
  if (helper !== null) return readChain(words, index, helper);
  const next = words[index + 1];
  if (word.low === "to" && next !== undefined && isBaseForm(next)) return infinitive(words, index + 1, next);
  const form = verbForm(word.low);
  if (form === null || (word.isCapital && index > 0) || isJoined(words, index)) return null;
  if (COPULAS.has(word.low) && index > 0 && !isNounPlace(words, index)) return bare(index, form, {});
  if (form.isPast && isFinitePast(words, index, form)) return bare(index, form, { isFinite: true, isPast: true });
  if (form.isGerund && !isNounPlace(words, index)) {
    return bare(index, form, { isFinite: false, isPast: false, isProgressive: true });
  }
  const isAfter = form.isParticiple && !isNounPlace(words, index);
  return isAfter ? bare(index, form, { isFinite: false, isPast: true, isPassive: true }) : null;
}

function infinitive(words: readonly Word[], index: number, word: Word): VerbGroup {
  const helper = auxiliaryAt(words, index);
  if (helper !== null) return { ...readChain(words, index, helper), first: index - 1, isFinite: false };
  const lemma = verbForm(word.low)?.lemma ?? word.low;
  return { ...bare(index, { lemma }, { isFinite: false, isPast: false }), first: index - 1 };
}

function bare(index: number, { lemma }: Pick<VerbForm, "lemma">, flags: Partial<VerbGroup>): VerbGroup {
  return {
    first: index,
    last: index,
    head: index,
    lemma,
    isFinite: flags.isFinite ?? true,
    isPast: flags.isPast ?? false,
    modal: null,
    isPerfect: false,
    isProgressive: flags.isProgressive ?? false,
    isPassive: flags.isPassive ?? false,
  };
}

function isFinitePast(words: readonly Word[], index: number, form: VerbForm): boolean {
  const before = words[index - 1];
  if (isNounPlace(words, index)) return false;
  if (!form.isParticiple) return true;
  if (words[index + 1]?.low === "by" && before?.isCapital !== true) return false;
  if (before?.isWord || /^[")\]]$/.test(before?.low ?? "")) return true;
  return before?.low === "," && form.isKnown;
}

/** Whether what stands before an index, adverbs aside, wants a noun or an adjective there. */
function isNounPlace(words: readonly Word[], index: number): boolean {
  let at = index - 1;
  while (at > index - 3 && isAdverb(words[at]?.low ?? "")) at -= 1;
  const before = words[at];
  if (before === undefined) return false;
  if (before.low.endsWith("'s") && before.isWord) return before.low !== "that's";
  if (pronouns.has(before.low)) return false;
  return determiners.has(before.low) || prepositions.has(before.low);
}

/** Whether a hyphen joins the word to another. */
function isJoined(words: readonly Word[], index: number): boolean {
  const [before, word, behind] = [words[index - 1], words[index], words[index + 1]];
  const isLeft = before?.low === "-" && before.end === word?.start;
  return isLeft || (behind?.low === "-" && behind.start === word?.end && words[index + 2]?.start === behind.end);
}

/** Adds the bare presents (`police arrest 500`) of the stretches that have no finite verb yet. */
function withPresents(words: readonly Word[], groups: readonly VerbGroup[]): VerbGroup[] {
  const found: VerbGroup[] = [];
  let from = 0;
  for (let next = 0; next <= groups.length; next += 1) {
    const group = groups[next] ?? null;
    const to = group?.first ?? words.length;
    const isClosed = group?.isFinite === true && !hasBoundary(words, from, to);
    addPresents(found, words, { from, to, isClosed });
    if (group !== null) found.push(group);
    from = (group?.last ?? to) + 1;
  }
  return found;
}

/** The words between two verbs; closed where a finite verb follows them in the same breath. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly isClosed: boolean;
}

/** Where a finite verb follows in the same breath, only a verb behind which a clause begins can be another one. */
function addPresents(found: VerbGroup[], words: readonly Word[], { from, to, isClosed }: Gap): void {
  let isTaken = false;
  for (let index = Math.max(1, from); index < to; index += 1) {
    const low = words[index]?.low ?? "";
    if (isBoundary(low)) isTaken = false;
    if (isTaken || !isPresent(words, index)) continue;
    const lemma = verbForm(low)?.lemma ?? low;
    if (isClosed && !clauseOpeners.has(lemma)) continue;
    found.push(bare(index, { lemma }, {}));
    isTaken = true;
  }
}

function isPresent(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined || !word.isWord || word.isCapital || isJoined(words, index)) return false;
  const form = verbForm(word.low);
  if (form === null || !form.isKnown || !(form.isThird || form.isBase)) return false;
  let at = index - 1;
  while (at > index - 3 && isAdverb(words[at]?.low ?? "")) at -= 1;
  const subject = words[at];
  if (subject === undefined) return false;
  if (word.low === "close" && words[index + 1]?.low === "to") return false;
  if (relativePronouns.has(subject.low)) return true;
  // Behind an inserted clause or a name in quotation marks the noun is out of sight.
  if (!subject.isWord) return /^[,"]$/.test(subject.low) && form.isThird && opensClauseObject(words[index + 1]);
  const next = words[index + 1];
  if (form.isBase && (PLURALS.has(subject.low) || next?.low === "to"))
    return agrees(subject, form) && opensObject(next);
  return agrees(subject, form) && (nounLikeVerbs.has(word.low) ? opensClauseObject(next) : opensObject(next));
}

function agrees({ low, isCapital }: Word, { isThird, isBase }: VerbForm): boolean {
  if (determiners.has(low) && !pronouns.has(low)) return false;
  if (low.endsWith("'s") || prepositions.has(low) || coordinators.has(low) || low === "to" || subordinators.has(low))
    return false;
  if (isThird && !/^(?:i|you|we|they|people|police)$/.test(low)) return true;
  const isPlural = PLURALS.has(low) || isCapital || /[^s]s$/.test(low);
  return isBase && isPlural && !/^(?:he|she|it|this)$/.test(low);
}

function opensClauseObject(next: Word | undefined): boolean {
  return next !== undefined && opensNoun(next.low);
}

function opensNoun(low: string): boolean {
  return determiners.has(low) || pronouns.has(low) || numberWords.has(low) || /^\d/.test(low);
}

function opensObject(next: Word | undefined): boolean {
  if (next === undefined || !next.isWord) return next === undefined || /^[.,:"!?;]$/.test(next.low);
  const { low } = next;
  if (opensNoun(low) || prepositions.has(low) || isAdverb(low)) return true;
  return next.isCapital || low === "to" || /[^s]s$/.test(low) || verbForm(low)?.isGerund === true;
}

/**
 * A past form that only says more of its noun is not the verb of its clause: `people held on Monday were freed`, `one of
 * the people held on Monday`.
 */
function withoutReduced(words: readonly Word[], groups: readonly VerbGroup[]): VerbGroup[] {
  let verb: VerbGroup | null = null;
  return groups.map((group, index) => {
    const isReduced =
      mayBeReduced(words, group) && (isBehind(words, verb, group) || isBefore(words, group, groups[index + 1]));
    if (isReduced) return { ...group, isFinite: false, isPassive: true };
    if (group.isFinite) verb = group;
    return group;
  });
}

function mayBeReduced(words: readonly Word[], group: VerbGroup): boolean {
  const before = words[group.first - 1]?.low ?? "";
  if ((pronouns.has(before) && before !== "those") || coordinators.has(before)) return false;
  const isBare = group.isFinite && group.isPast && group.first === group.last && group.modal === null;
  return isBare && verbForm(words[group.head]?.low ?? "")?.isParticiple === true;
}

function isBehind(words: readonly Word[], verb: VerbGroup | null, group: VerbGroup): boolean {
  if (verb === null || group.first - verb.last > 16 || clauseOpeners.has(verb.lemma)) return false;
  return !hasBoundary(words, verb.last + 1, group.first) && !hasPronoun(words, verb.last + 1, group.first);
}

function isBefore(words: readonly Word[], group: VerbGroup, next: VerbGroup | undefined): boolean {
  if (next === undefined || !next.isFinite || next.first - group.last > 12) return false;
  if (clauseOpeners.has(group.lemma) && words[group.last + 1]?.low === "there") return false;
  const behind = words[group.last + 1]?.low ?? "";
  if (!(prepositions.has(behind) || isAdverb(behind)) || opensSaying(words, group)) return false;
  return !hasFirmBoundary(words, group.last + 1, next.first) && !hasPronoun(words, group.last + 1, next.first);
}

/** `said over 950 were held`, `said on Monday that`: something said of people is `said to`, and behind a verb of saying a figure begins a clause. */
function opensSaying(words: readonly Word[], { lemma, last }: VerbGroup): boolean {
  if (lemma === "say") return words[last + 1]?.low !== "to";
  const figure = words[last + 2]?.low ?? "";
  return clauseOpeners.has(lemma) && (numberWords.has(figure) || /^\d/.test(figure));
}

function hasPronoun(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ low }) => /^(?:i|he|she|it|we|they|who|which|that)$/.test(low));
}

function hasBoundary(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (isBoundary(words[index]?.low ?? "")) return true;
  return false;
}

/** As `hasBoundary`, but for words that stand before a noun as often: `since then`, `before noon`. */
function hasFirmBoundary(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ low }) => isBoundary(low) && !(subordinators.has(low) && prepositions.has(low)));
}

function isBoundary(low: string): boolean {
  return boundaries.has(low);
}
