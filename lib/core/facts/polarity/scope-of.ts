import type { Segment } from "../../text/segments";
import { auxiliary } from "../certainty/auxiliaries";
import { type Clause, clauseAt } from "../certainty/find-clauses";
import { isAdverb } from "../certainty/function-words";
import { type ParsedSentence, stretchOf } from "../certainty/parsed-sentence";
import { verbForm } from "../certainty/verb-forms";
import type { GroupStarts, VerbGroup } from "../certainty/verb-group";
import type { Cue } from "./find-cues";
import { scopeInKazakh } from "./kazakh";
import type { NegationKind } from "./negation";

const FARTHEST = 40;

/** What a negating word covers: the verb, as the group and in the text, and the stretch. */
export interface Scope {
  readonly group: VerbGroup | null;
  readonly verb: Segment | null;
  readonly stretch: Segment;
}

const FORWARD = new Set<NegationKind>(["without", "failed", "refused", "denied", "withheld"]);

/**
 * The verb and the stretch that a negating word covers: the clause of `didn't`, `never` and `no`; what follows `without`, `failed
 * to`, `denied` or a `not` before anything but a verb, to the end of its part of the sentence.
 */
export function scopeOf(sentence: ParsedSentence, cue: Cue, starts: GroupStarts): Scope {
  const { words } = sentence;
  if (sentence.language?.startsWith("kk") === true) return scopeInKazakh(sentence, cue);
  const clause = clauseAt(sentence.clauses, cue.from);
  const group = verbOf(sentence, cue, clause, starts);
  const verb = group === null ? guessedVerb(sentence, cue) : stretchOf(words, group.first, group.last + 1);
  const whole = clause?.stretch ?? { start: sentence.start, end: sentence.end };
  const from = words[cue.from];
  const isBefore =
    cue.group === null &&
    copulaOf(words, cue) === null &&
    (isPlainNot(words, cue) || /^(?:,|and|but)$/.test(words[cue.from - 1]?.low ?? ""));
  const isForward =
    (FORWARD.has(cue.kind) && cue.group?.isPassive !== true) || (isBefore && !sentence.language?.startsWith("ru"));
  if (!isForward || from === undefined) return { group, verb, stretch: whole };
  return { group, verb, stretch: { start: from.start, end: endOfPart(sentence, cue, whole, { group, starts }) } };
}

function verbOf(sentence: ParsedSentence, cue: Cue, clause: Clause | null, starts: GroupStarts): VerbGroup | null {
  const next = starts.get(cue.to) ?? null;
  const verbal = next !== null && !next.isFinite ? next : null;
  switch (cue.kind) {
    case "withheld":
      return cue.group;
    case "failed":
    case "refused":
      return verbal ?? cue.group;
    case "denied":
      return next ?? nextGroup(sentence, cue, starts) ?? cue.group;
    case "without":
      return verbal;
    case "not":
      return (
        cue.group ??
        copulaOf(sentence.words, cue) ??
        verbal ??
        (isPlainNot(sentence.words, cue) ? null : verbOfNoun(cue, clause))
      );
    default:
      return cue.group ?? verbOfNoun(cue, clause);
  }
}

/** The form of be, have or a modal right before a negating word: `is not a leader`, `was by no means`. */
function copulaOf(words: ParsedSentence["words"], { from, previous }: Cue): VerbGroup | null {
  if (previous === null || from - previous.last > 2 || auxiliary(words[previous.head]?.low ?? "") === null) return null;
  return from - previous.last === 1 || isAdverb(words[from - 1]?.low ?? "") ? previous : null;
}

function isPlainNot(words: ParsedSentence["words"], cue: Cue): boolean {
  return cue.kind === "not" && words[cue.to - 1]?.low === "not";
}

/** The verb of a negated noun: the one before it where it is the object, else that of the clause. */
function verbOfNoun({ previous }: Cue, clause: Clause | null): VerbGroup | null {
  const isObject = previous !== null && clause !== null && previous.first >= clause.from && previous.isFinite;
  return isObject ? previous : (clause?.verb ?? null);
}

/** The verb of the clause that `denied` opens with `that`, or of the noun it stands before. */
function nextGroup({ words }: ParsedSentence, cue: Cue, starts: GroupStarts): VerbGroup | null {
  for (let at = cue.to; at < cue.to + 12 && at < words.length; at += 1) {
    const low = words[at]?.low ?? "";
    if (/^[,;:."()]$/.test(low) || low === "and" || low === "but") return null;
    const found = starts.get(at);
    if (found !== undefined) return found;
  }
  return null;
}

function endOfPart(
  { words, clauses }: ParsedSentence,
  cue: Cue,
  whole: Segment,
  { group, starts }: { group: VerbGroup | null; starts: GroupStarts },
): number {
  const isStatement = cue.kind === "denied" && group !== null && group !== cue.group;
  const last = isStatement ? clauseAt(clauses, group.last)?.stretch.end : undefined;
  const limit = Math.max(whole.end, last ?? 0);
  if (isStatement) return limit;
  for (let at = cue.to; at < cue.to + FARTHEST; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= limit) break;
    const isVerb = group === null && at > cue.to && (starts.get(at)?.isFinite === true || word.low === "and");
    if (isVerb || /^[,;:()]$/.test(word.low)) return Math.max(words[at - 1]?.end ?? 0, words[cue.to - 1]?.end ?? 0);
  }
  return limit;
}

// Russian has no table of verbs: what follows the particle is taken for the verb. `Without paying` is read by its form.
function guessedVerb({ words, language }: ParsedSentence, cue: Cue): Segment | null {
  const next = words[cue.to];
  if (next === undefined || !next.isWord) return null;
  const isRussian = language?.startsWith("ru") === true && cue.kind !== "without";
  const isGerund = cue.kind === "without" && verbForm(next.low)?.isGerund === true;
  return isRussian || isGerund ? { start: next.start, end: next.end } : null;
}
