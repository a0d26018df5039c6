import { isWordKey, tokenize } from "@/lib/core/text/tokens";
import type { OriginArticle } from "./origin-article";
import { quotations } from "./quotations";

/**
 * An article as the numbers of its words: equal numbers are words that read the same but for typography and capitals.
 * `starts` and `ends` are their offsets, `spoken` is 1 for the words of a quotation, `own` counts the others;
 * `capital` is 1 for words that begin with a capital letter, as names and titles do.
 */
export type WordSequence = {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly spoken: Uint8Array;
  readonly capital: Uint8Array;
  readonly own: number;
};

/** The word sequences of articles over one vocabulary. */
export function wordSequences(articles: readonly OriginArticle[]): WordSequence[] {
  const vocabulary = new Map<string, number>();
  return articles.map((article) => wordSequence(article, vocabulary));
}

const CAPITAL = /^\p{Lu}/u;

function wordSequence(article: OriginArticle, vocabulary: Map<string, number>): WordSequence {
  const words = tokenize(article.text).filter(({ key }) => isWordKey(key));
  const quoted = quotations(article);
  const spoken = new Uint8Array(words.length);
  let quotation = 0;
  let own = 0;
  for (const [index, { start }] of words.entries()) {
    while ((quoted[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation += 1;
    const isSpoken = (quoted[quotation]?.start ?? Number.POSITIVE_INFINITY) <= start;
    spoken[index] = isSpoken ? 1 : 0;
    own += isSpoken ? 0 : 1;
  }
  return {
    ids: Int32Array.from(words, ({ key }) => numberOf(key.toLowerCase(), vocabulary)),
    starts: Int32Array.from(words, ({ start }) => start),
    ends: Int32Array.from(words, ({ end }) => end),
    spoken,
    capital: Uint8Array.from(words, ({ key }) => (CAPITAL.test(key) ? 1 : 0)),
    own,
  };
}

function numberOf(key: string, vocabulary: Map<string, number>): number {
  const known = vocabulary.get(key);
  if (known !== undefined) return known;
  vocabulary.set(key, vocabulary.size);
  return vocabulary.size - 1;
}
