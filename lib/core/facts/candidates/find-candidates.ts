import { type ParsedSentence, parseSentences } from "../certainty/parsed-sentence";
import type { ReadArticle, Reading } from "../extractor";
import type { Evidence } from "./evidence";
import { candidateScore, type Reason, reasonWeights } from "./reasons";
import { boilerplate, tellingVerbs } from "./telling-verbs";

const FEWEST_WORDS = 4;
/** A quotation of fewer characters is a name or a word held at a distance. */
const SHORT_QUOTATION = 30;
/** What a question or a heading keeps of its score: it states less than it names. */
const QUESTION = 0.4;
const HEADING = 0.7;

/** Why a sentence is worth marking as a claim, the weightiest reason first, and how much, from 0 to 1. */
export interface Candidate {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/**
 * The sentences of an article that are worth marking as claims, in order and apart, by what others have read in it and by what
 * its verbs tell. Evidence of unknown kinds counts nothing. Linear in the text but for sorting the evidence.
 */
export function findCandidates(article: ReadArticle, evidence: readonly Evidence[]): Reading<Candidate>[] {
  const sorted = [...evidence].sort((a, b) => a.start - b.start);
  let next = 0;
  const kept: Evidence[] = [];
  return parseSentences(article).flatMap((sentence) => {
    const { start, end } = sentence;
    for (let index = kept.length - 1; index >= 0; index -= 1)
      if ((kept[index]?.end ?? 0) <= start) kept.splice(index, 1);
    for (let each = sorted[next]; each !== undefined && each.start < end; next += 1, each = sorted[next]) {
      if (each.end > start) kept.push(each);
    }
    const value = scoreSentence(article.text, sentence, kept);
    return value.score < candidateScore ? [] : [{ start, end, value }];
  });
}

/** The score of a sentence and its reasons, whatever the score; 0 for one that states nothing. */
export function scoreSentence(text: string, sentence: ParsedSentence, evidence: readonly Evidence[]): Candidate {
  const { words, groups, isHeading } = sentence;
  const count = words.filter(({ isWord }) => isWord).length;
  if (count < FEWEST_WORDS || words.some(({ low }) => boilerplate.has(low))) return { score: 0, reasons: [] };
  const reasons = new Set<Reason>();
  for (const { kind, start, end } of evidence) {
    if (isReason(kind) && (kind !== "quotation" || end - start >= SHORT_QUOTATION)) reasons.add(kind);
  }
  for (const { lemma, modal } of groups) {
    const reason = tellingVerbs.get(lemma);
    if (reason !== undefined) reasons.add(reason);
    if (modal === "will" || modal === "would" || modal === "going to" || modal === "be to") reasons.add("plan");
  }
  const missing = [...reasons].reduce((product, reason) => product * (1 - reasonWeights[reason]), 1);
  const isQuestion = text.charAt(sentence.end - 1) === "?";
  const score = (1 - missing) * (isQuestion ? QUESTION : 1) * (isHeading ? HEADING : 1);
  return { score, reasons: [...reasons].sort((a, b) => reasonWeights[b] - reasonWeights[a] || (a < b ? -1 : 1)) };
}

function isReason(kind: string): kind is Reason {
  return Object.hasOwn(reasonWeights, kind);
}
