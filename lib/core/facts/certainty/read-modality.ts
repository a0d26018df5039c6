import type { Extractor, ReadArticle, Reading } from "../extractor";
import { type Clause, clauseAt } from "./find-clauses";
import type { Modality } from "./modality";
import { announcingVerbs, conditionWords, type Status } from "./modality-lexicon";
import { type ParsedSentence, parseSentences, stretchOf } from "./parsed-sentence";
import { phraseAt } from "./phrase-table";
import { modalityOfRussian } from "./read-russian-modality";
import { statusOf, statusOfInfinitive } from "./status-of";
import type { VerbGroup } from "./verb-group";

/**
 * How far what the verbs of an article say has come, one reading for each verb that says so, at the verb with its helpers, in
 * order and apart. Linear in the text.
 */
export function readModality(article: ReadArticle): Reading<Modality>[] {
  return modalityOf(parseSentences(article));
}

/** Modality as a plug-in. */
export const modality: Extractor<"modality", Modality> = { kind: "modality", version: 3, read: readModality };

/** As `readModality`, of sentences that are parsed already. */
export function modalityOf(sentences: readonly ParsedSentence[]): Reading<Modality>[] {
  return sentences.flatMap((sentence) =>
    sentence.language?.startsWith("ru") ? modalityOfRussian(sentence) : ofEnglish(sentence),
  );
}

function ofEnglish(sentence: ParsedSentence): Reading<Modality>[] {
  const { words, groups, clauses, isHeading } = sentence;
  const isConditional = words.some((_, index) => phraseAt(conditionWords, words, index) !== null);
  const hasFinite = groups.some((group) => group.isFinite);
  const readings: Reading<Modality>[] = [];
  let previous: VerbGroup | null = null;
  let isAnnounced = false;
  for (const group of groups) {
    const clause = clauseAt(clauses, group.first);
    const isHeadline = isHeading && !hasFinite && words[group.first]?.low === "to";
    const status: Status | null =
      statusOf(group, { words, previous, clause, isAnnounced, isConditional }) ??
      (isHeadline ? "planned" : statusOfInfinitive(words, group, previous));
    if (status !== null) readings.push(...readingOf(sentence, group, clause, { status, isConditional }));
    previous = group;
    isAnnounced ||= announcingVerbs.has(group.lemma) && (group.isPast || group.isPerfect);
  }
  return readings;
}

function readingOf(
  sentence: ParsedSentence,
  group: VerbGroup,
  clause: Clause | null,
  { status, isConditional }: Pick<Modality, "status" | "isConditional">,
): Reading<Modality>[] {
  const { words } = sentence;
  const at = stretchOf(words, group.first, group.last + 1);
  const verb = stretchOf(words, group.head, group.head + 1);
  if (at === null || verb === null) return [];
  const { lemma } = group;
  return [
    {
      ...at,
      value: {
        status,
        verb,
        lemma,
        clause: clause?.stretch ?? { start: sentence.start, end: sentence.end },
        isConditional,
      },
    },
  ];
}
