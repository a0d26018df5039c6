import { clauseAt } from "../certainty/find-clauses";
import { determiners, pronouns } from "../certainty/function-words";
import { nounLikeVerbs } from "../certainty/noun-like-verbs";
import { verbForm } from "../certainty/verb-forms";
import { deniesStatement } from "../polarity/find-cues";
import type { Strength } from "./attribution";
import { phraseBefore } from "./phrase-before";
import { onlyBeforeClause } from "./reporting-verbs";
import type { SpeakingSentence } from "./speaking-sentence";

interface PlacedVerb {
  readonly lemma: string;
  readonly strength: Strength;
  readonly to: number;
}

/** Whether a verb, at the words before `to`, reports where it stands; some do only before a clause, a quotation or a command. */
export function reportsThere(sentence: SpeakingSentence, { lemma, strength, to }: PlacedVerb): boolean {
  const { words, isQuoted } = sentence;
  if (lemma === "deny") return deniesStatement(words, to);
  if (strength !== "demand" && lemma !== "call" && !onlyBeforeClause.has(lemma)) return true;
  const next = words[to];
  const low = next?.low ?? "";
  if (next === undefined || /^[.,:"]$/.test(low) || /^(?:that|for|on|upon|out)$/.test(low) || isQuoted[to] === true)
    return true;
  if (lemma === "point" && low === "to") return true;
  if (lemma !== "call" && /^(?:he|she|it|they|we|i|there)$/.test(low)) return true;
  return lemma === "demand" || lemma === "urge" || opensSpeech(sentence, { lemma, strength, to });
}

/** Whether a quotation, the name of what is described, or a command follows near. */
function opensSpeech({ words, isQuoted, verbAt }: SpeakingSentence, { lemma, strength, to }: PlacedVerb): boolean {
  for (let at = to; at < to + 14 && at < words.length; at += 1) {
    if (isQuoted[at] === true && /^(?:call|describe|dismiss)$/.test(lemma)) return true;
    if (strength === "demand" && at < to + 6 && words[at]?.low === "to" && verbAt[at] != null)
      return lemma !== "call" || at === to;
    if (lemma === "describe" && words[at]?.low === "as") return true;
  }
  return false;
}

/** Whether a clause with `that` or a quotation follows. */
export function saysSomething({ words, isQuoted }: SpeakingSentence, from: number): boolean {
  if (words[from]?.low === "that") return true;
  for (let at = from; at < from + 14; at += 1) if (isQuoted[at] === true) return true;
  return false;
}

/** A present form that no helper shows to be a verb: `Interfax reports.`, `a vote they say was rigged`. */
export function isBareReport(sentence: SpeakingSentence, index: number): boolean {
  const { words } = sentence;
  const form = verbForm(words[index]?.low ?? "");
  const before = words[index - 1];
  if (form === null || !(form.isThird || form.isBase) || before === undefined || !before.isWord) return false;
  if (
    words[index]?.isCapital ||
    (determiners.has(before.low) && !pronouns.has(before.low)) ||
    before.low.endsWith("'s")
  )
    return false;
  // Forms that are no plural of a noun (says, insists) can only be verbs here.
  if (form.isThird && !nounLikeVerbs.has(words[index]?.low ?? "")) return true;
  const next = words[index + 1];
  const opens =
    next === undefined ||
    !next.isWord ||
    next.isCapital ||
    pronouns.has(next.low) ||
    determiners.has(next.low) ||
    /^(?:was|were|is|are|had|will)$/.test(next.low);
  if (/^(?:they|he|she|we|who)$/.test(before.low)) return true;
  if (opens && (before.isCapital || form.isThird)) return before.isCapital || opensClause(next?.low ?? "");
  if (opens && form.isBase && hasPluralSubject(sentence, index)) return true;
  const clause = clauseAt(sentence.clauses, index);
  return form.isBase && /[^s]s$/.test(before.low) && clause?.verb?.isFinite !== true;
}

/** `sources close to the palace say the`: the noun that agrees is farther left. */
function hasPluralSubject(sentence: SpeakingSentence, index: number): boolean {
  const subject = phraseBefore(sentence, index);
  if (subject === null) return false;
  return sentence.words.slice(subject.from, subject.to).some(({ low }) => /[^s']s$/.test(low) && !low.endsWith("'s"));
}

function opensClause(low: string): boolean {
  return low === "" || /^[.,:"]$/.test(low) || low === "that" || pronouns.has(low) || determiners.has(low);
}
