import { coordinators, determiners } from "../certainty/function-words";
import { phraseAt } from "../certainty/phrase-table";
import { verbForm } from "../certainty/verb-forms";
import type { VerbGroup } from "../certainty/verb-group";
import type { Strength } from "./attribution";
import { phraseAfter } from "./phrase-after";
import { phraseBefore } from "./phrase-before";
import type { Phrase } from "./phrase-of";
import { reportingVerbs, russianReportingVerbs } from "./reporting-verbs";
import { isBareReport, reportsThere, saysSomething } from "./reports-there";
import { noSources, sourcePhrases } from "./source-phrases";
import type { SpeakingSentence } from "./speaking-sentence";

/** Words that say who says something, as indices of words: all of it from `from` to `to`, and in it the speaker and the verb. */
export interface Report extends Phrase {
  readonly speaker: Phrase;
  /** Whether it goes on with the speaker of the verb before: `, adding that`, `and said`. */
  readonly isFurther: boolean;
  readonly verb: (Phrase & { readonly lemma: string; readonly strength: Strength }) | null;
}

/** Every place outside quotations where a sentence says who says something, in order and apart. */
export function findReports(sentence: SpeakingSentence): Report[] {
  const found: Report[] = [];
  let end = 0;
  for (let index = 0; index < sentence.words.length; index += 1) {
    if (index < end || sentence.isQuoted[index] === true) continue;
    const report = bySource(sentence, index) ?? byVerb(sentence, index, found) ?? byLabel(sentence, index);
    if (report === null || (report.verb?.from ?? report.from) < end) continue;
    // Over an inserted report (`Reuters, citing a guard, said`) only the verb is left to the outer one.
    found.push(report.from < end ? { ...report, from: report.verb?.from ?? report.from } : report);
    end = report.to;
  }
  return found;
}

function bySource(sentence: SpeakingSentence, index: number): Report | null {
  const { words } = sentence;
  const phrase = phraseAt(sourcePhrases, words, index);
  const group = sentence.verbAt[index];
  if (phrase === null || (group?.isPassive && group.isFinite)) return null;
  const from = index + phrase.words.length;
  const speaker = phraseAfter(sentence, from);
  if (speaker === null || words.slice(from, from + 2).some(({ low }) => noSources.has(low))) return null;
  const [first = ""] = phrase.words;
  if (first === "per" && words[from]?.isCapital !== true && !determiners.has(words[from]?.low ?? "")) return null;
  const verb = { from: index, to: from, lemma: phrase.words.join(" "), strength: phrase.value };
  return { from: index, to: speaker.to, speaker, verb, isFurther: false };
}

function byVerb(sentence: SpeakingSentence, index: number, earlier: readonly Report[]): Report | null {
  const verb = verbOf(sentence, index);
  if (verb === null) return null;
  const group = sentence.verbAt[index] ?? null;
  if (group === null) return verb.isSure || isBareReport(sentence, index) ? around(sentence, verb.verb) : null;
  if (group.isPassive) return byPassive(sentence, group, verb.verb);
  if (!group.isFinite) return group.isProgressive ? byGerund(sentence, group, verb.verb, earlier) : null;
  return around(sentence, verb.verb) ?? byCoordination(sentence, group, verb.verb, earlier);
}

/** The reporting verb at an index; a Russian form is sure to be one. Null where the word reports nothing. */
function verbOf(sentence: SpeakingSentence, index: number): { verb: Verb; isSure: boolean } | null {
  const word = sentence.words[index];
  if (word === undefined || !word.isWord) return null;
  const russian = russianReportingVerbs.get(word.low);
  if (russian !== undefined)
    return { verb: { from: index, to: index + 1, lemma: word.low, strength: russian }, isSure: true };
  const lemma = verbForm(word.low)?.lemma ?? "";
  const strength = reportingVerbs.get(lemma);
  const group = sentence.verbAt[index] ?? null;
  if (strength === undefined || (group !== null && group.head !== index)) return null;
  const isNaming = lemma === "call" && !/^(?:for|on|upon|to)$/.test(sentence.words[index + 1]?.low ?? "");
  const verb = {
    from: group?.first ?? index,
    to: index + 1,
    lemma,
    strength: isNaming ? ("judge" as const) : strength,
  };
  return reportsThere(sentence, verb) ? { verb, isSure: false } : null;
}

type Verb = NonNullable<Report["verb"]>;

/** The subject behind the verb where a quotation ends right before it (`“…,” said X`), else before it, else behind a comma. */
function around(sentence: SpeakingSentence, verb: Verb): Report | null {
  const { words, isQuoted } = sentence;
  let quote = verb.from - 1;
  while (quote > verb.from - 3 && /^[,-]$/.test(words[quote]?.low ?? "")) quote -= 1;
  const isBehindQuote = isQuoted[quote] === true;
  const before = isBehindQuote ? null : phraseBefore(sentence, verb.from);
  if (before !== null) return { from: before.from, to: verb.to, speaker: before, verb, isFurther: false };
  if (!isBehindQuote && words[verb.from - 1]?.low !== ",") return null;
  const after = phraseAfter(sentence, verb.to);
  if (after === null || (!isBehindQuote && !/^[.,"]?$/.test(words[after.to]?.low ?? ""))) return null;
  return { from: verb.from, to: after.to, speaker: after, verb, isFurther: false };
}

function byPassive(sentence: SpeakingSentence, group: VerbGroup, verb: Verb): Report | null {
  if (sentence.words[group.last + 1]?.low !== "by") return null;
  const speaker = phraseAfter(sentence, group.last + 2);
  return speaker === null ? null : { from: verb.from, to: speaker.to, speaker, verb, isFurther: false };
}

/** `…, adding that`: who said the rest of the sentence; `with the minister calling it a farce`: the noun before. */
function byGerund(sentence: SpeakingSentence, group: VerbGroup, verb: Verb, earlier: readonly Report[]): Report | null {
  const before = sentence.words[group.first - 1];
  const near = before?.isWord === true ? phraseBefore(sentence, group.first) : null;
  if (near !== null) {
    const isSpeech = saysSomething(sentence, verb.to);
    return isSpeech ? { from: near.from, to: verb.to, speaker: near, verb, isFurther: false } : null;
  }
  if (before?.isWord === true && !coordinators.has(before.low)) return null;
  const speaker = earlier.at(-1)?.speaker ?? subjectOf(sentence, group.first);
  return speaker === null ? null : { from: verb.from, to: verb.to, speaker, verb, isFurther: true };
}

/** `The minister resigned and said that`: the subject of the verb before. */
function byCoordination(
  sentence: SpeakingSentence,
  group: VerbGroup,
  verb: Verb,
  earlier: readonly Report[],
): Report | null {
  if (!/^(?:and|but|then|or)$/.test(sentence.words[group.first - 1]?.low ?? "")) return null;
  const speaker = earlier.at(-1)?.speaker ?? subjectOf(sentence, group.first);
  return speaker === null ? null : { from: verb.from, to: verb.to, speaker, verb, isFurther: true };
}

function subjectOf(sentence: SpeakingSentence, before: number): Phrase | null {
  const main = sentence.groups.find((group) => group.isFinite && sentence.isQuoted[group.first] !== true);
  return main === undefined || main.first >= before ? null : phraseBefore(sentence, main.first);
}

/** `Ann Lee: “…”`, as interviews have it. */
function byLabel(sentence: SpeakingSentence, index: number): Report | null {
  const { words, isQuoted, verbAt } = sentence;
  if (words[index]?.low !== ":" || isQuoted[index + 1] !== true || index > 8 || words[0]?.isCapital !== true)
    return null;
  for (let at = 0; at < index; at += 1) if (verbAt[at]?.isFinite === true || isQuoted[at] === true) return null;
  const speaker = phraseBefore(sentence, index);
  return speaker === null || speaker.from > 2
    ? null
    : { from: speaker.from, to: index + 1, speaker, verb: null, isFurther: false };
}
