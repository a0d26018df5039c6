import type { ParsedSentence } from "../certainty/parsed-sentence";
import type { VerbGroup } from "../certainty/verb-group";
import type { ReadQuotation } from "./quotation";

/**
 * A sentence with what is somebody's words in it. Arrays are by the index of its words; one that would hold nothing but false, 0
 * or null is empty.
 */
export interface SpeakingSentence extends ParsedSentence {
  readonly isQuoted: readonly boolean[];
  /** How many words before an index are quoted; one longer than the words. */
  readonly quotedBefore: readonly number[];
  /** How many words, not signs, stand before an index. */
  readonly wordsBefore: readonly number[];
  readonly verbAt: readonly (VerbGroup | null)[];
  /** The outer quotations that it has a part of, in order. */
  readonly quotations: readonly ReadQuotation[];
}

/** Lays the quotations of a text, in order, over its sentences, in order. Linear in both. */
export function speakingSentences(
  sentences: readonly ParsedSentence[],
  all: readonly ReadQuotation[],
): SpeakingSentence[] {
  const outer = all.filter(({ value }) => value.level === 0);
  let next = 0;
  return sentences.map((sentence) => {
    while ((outer[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1;
    const quotations: ReadQuotation[] = [];
    for (let index = next; (outer[index]?.start ?? sentence.end) < sentence.end; index += 1) {
      const quotation = outer[index];
      if (quotation !== undefined) quotations.push(quotation);
    }
    const { start, end, words, block, isHeading, language, groups, clauses } = sentence;
    const { isQuoted, quotedBefore } = quotations.length === 0 ? unquoted : marksOf(sentence, quotations);
    const wordsBefore = countWords(words);
    const verbAt = verbsOf(sentence);
    // Written out: of texts with a sentence for every word, spreading is the dearest step.
    return {
      start,
      end,
      words,
      block,
      isHeading,
      language,
      groups,
      clauses,
      isQuoted,
      quotedBefore,
      wordsBefore,
      verbAt,
      quotations,
    };
  });
}

const unquoted = { isQuoted: [], quotedBefore: [] } as const;

function marksOf({ words }: ParsedSentence, quotations: readonly ReadQuotation[]) {
  const isQuoted: boolean[] = [];
  const quotedBefore = [0];
  let next = 0;
  for (const { start, isWord } of words) {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const isInside = (quotations[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
    isQuoted.push(isInside);
    quotedBefore.push((quotedBefore.at(-1) ?? 0) + (isInside && isWord ? 1 : 0));
  }
  return { isQuoted, quotedBefore };
}

function countWords(words: ParsedSentence["words"]): number[] {
  let count = 0;
  const before = [0];
  for (const { isWord } of words) {
    if (isWord) count += 1;
    before.push(count);
  }
  return before;
}

function verbsOf({ words, groups }: ParsedSentence): (VerbGroup | null)[] {
  if (groups.length === 0) return [];
  const verbAt: (VerbGroup | null)[] = words.map(() => null);
  for (const group of groups) for (let index = group.first; index <= group.last; index += 1) verbAt[index] = group;
  return verbAt;
}
