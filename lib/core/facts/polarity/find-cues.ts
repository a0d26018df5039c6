import { isAdverb } from "../certainty/function-words";
import type { ParsedSentence } from "../certainty/parsed-sentence";
import { phraseAt } from "../certainty/phrase-table";
import type { VerbGroup } from "../certainty/verb-group";
import type { NegationKind } from "./negation";
import { deniedNouns, type NegationLexicon } from "./negation-lexicon";

/**
 * A negating word as indices of words, half-open; `group` is the verb it stands in or is. `shortened` is how many characters of
 * its word an n't takes, 0 for whole words.
 */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly kind: NegationKind;
  readonly group: VerbGroup | null;
  /** The verb before it in the sentence. */
  readonly previous: VerbGroup | null;
  readonly shortened: number;
}

/** The negating words of a sentence, in order and apart; phrases that negate nothing are stepped over. */
export function findCues(sentence: ParsedSentence, lexicon: NegationLexicon): Cue[] {
  const { words, groups } = sentence;
  const found: Cue[] = [];
  let next = 0;
  for (let index = 0; index < words.length; index += 1) {
    while ((groups[next]?.last ?? words.length) < index) next += 1;
    const group = groups[next];
    const holder = group !== undefined && group.first <= index ? group : null;
    const idiom = phraseAt(lexicon.idioms, words, index);
    if (idiom !== null) {
      index += idiom.words.length - 1;
      continue;
    }
    const cue = cueAt(sentence, lexicon, { group: holder, previous: groups[next - 1] ?? null }, index);
    if (cue === null) continue;
    found.push(cue);
    index = cue.to - 1;
  }
  return found;
}

function cueAt(
  sentence: ParsedSentence,
  lexicon: NegationLexicon,
  place: Pick<Cue, "group" | "previous">,
  index: number,
): Cue | null {
  const { words } = sentence;
  const { group } = place;
  const low = words[index]?.low ?? "";
  const isShortened = (low.endsWith("n't") && low.length > 3) || low === "cannot";
  if (isShortened) return cue(place, { from: index, to: index + 1, kind: "not", shortened: 3 });
  if (group !== null && group.head === index && Object.hasOwn(lexicon.verbs, group.lemma)) {
    const kind = kindOfVerb(sentence, lexicon.verbs[group.lemma] ?? "denied", group);
    return kind === null ? null : cue(place, { from: index, to: index + 1, kind, shortened: 0 });
  }
  const word = words[index];
  if (word !== undefined && lexicon.isNegatedForm?.(word, index === 0) === true)
    return cue(place, { from: index, to: index + 1, kind: "not", shortened: 0 });
  const phrase = phraseAt(lexicon.cues, words, index);
  if (phrase === null || !stands(sentence, low, index)) return null;
  return cue(place, { from: index, to: index + phrase.words.length, kind: phrase.value, shortened: 0 });
}

function cue(
  { group, previous }: Pick<Cue, "group" | "previous">,
  { from, to, kind, shortened }: Omit<Cue, "group" | "previous">,
): Cue {
  return { from, to, kind, group, previous, shortened };
}

/** Whether `no` and its like stand for themselves: not in `no-fly zone`, `No 10`, `a no vote` or an answer (`No, he left`). */
function stands({ words }: ParsedSentence, low: string, index: number): boolean {
  if (low !== "no") return true;
  const behind = words[index + 1];
  const before = words[index - 1];
  const isJoined = behind?.low === "-" && behind.start === words[index]?.end;
  return (
    !isJoined && behind?.isWord === true && !/^\d/.test(behind.low) && !/^(?:a|the|voted|said)$/.test(before?.low ?? "")
  );
}

function kindOfVerb({ words }: ParsedSentence, kind: NegationKind, group: VerbGroup): NegationKind | null {
  const behind = words[group.last + 1];
  const low = behind?.low ?? "";
  if (kind === "failed") return low === "to" || low === "in" ? "failed" : null;
  if (kind === "refused") return low === "to" || group.lemma === "refuse" ? "refused" : null;
  if (group.lemma !== "deny") return kind;
  const isStatementDenied = low === "by" || deniedNouns.has(words[group.first - 1]?.low ?? "");
  if (group.isPassive) return isStatementDenied ? "denied" : "withheld";
  return deniesStatement(words, group.last + 1) ? "denied" : "withheld";
}

/** Whether what stands behind a form of deny is a statement (`that he paid`, `paying`, `the claims`), not a thing withheld. */
export function deniesStatement(words: ParsedSentence["words"], from: number): boolean {
  const behind = words[from];
  if (behind === undefined || !behind.isWord || behind.low.endsWith("ing")) return true;
  return deniedNouns.has(behind.low) || hasDeniedNoun(words, from);
}

function hasDeniedNoun(words: ParsedSentence["words"], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const word = words[at];
    if (word === undefined || /^(?:to|by|in|on|after|when|,)$/.test(word.low)) return false;
    if (deniedNouns.has(word.low) || word.low === "that" || (isAdverb(word.low) && at === from)) return true;
  }
  return false;
}
