import type { NameMatcher } from "../name-matcher";
import type { PreparedMention } from "../prepared-mention";
import type { Reason } from "../reason";
import type { WordWeights } from "../words/word-weights";

/** What signals know beside the two mentions. `cosine` is that of an embedder from outside, −1 to 1; null where it has no vectors. */
export interface SignalContext {
  readonly words: WordWeights;
  readonly names: NameMatcher;
  readonly cosine: (firstId: string, secondId: string) => number | null;
}

/**
 * One thing that speaks for or against two mentions answering one question: `of` gives −1 to 1, 0 where it knows nothing, and the same
 * whichever comes first. `explain` gives the reasons in their words, the first mention's first.
 */
export interface Signal {
  of(a: PreparedMention, b: PreparedMention, context: SignalContext): number;
  explain?(a: PreparedMention, b: PreparedMention, context: SignalContext): Reason[];
}
