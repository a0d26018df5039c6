import type { FactOf } from "../facts/fact";
import type { FoldedName } from "../facts/names/fold-name";
import type { Segment } from "../text/segments";
import type { SparseVector } from "./sparse-vector";
import type { Suggestible } from "./suggestible";
import type { WordForms } from "./words/word-forms";

/** A word of the quote, at its characters there. `weight` is that of what it tells. */
export interface QuoteWord extends Segment {
  readonly key: string;
  readonly forms: WordForms;
  readonly isName: boolean;
  /** How it is compared by form, and by what it tells: both its sounds where it is part of a name. */
  readonly term: string;
  readonly concept: string;
  readonly weight: number;
}

/** Weights by their key, with the root of the sum of their squares and their sum. */
export interface WeighedSet {
  readonly weights: ReadonlyMap<string, number>;
  readonly norm: number;
  readonly sum: number;
}

export interface PreparedName {
  readonly words: string;
  readonly folded: FoldedName;
  readonly weight: number;
}

export interface PreparedSpeaker {
  readonly words: string;
  readonly named: FoldedName | null;
  readonly concepts: WeighedSet;
}

/** What stands between quotation marks, by its stems. */
export interface PreparedQuotation {
  readonly words: string;
  readonly terms: WeighedSet;
}

/** A mention taken apart once, so that comparing it with many is cheap. */
export interface PreparedMention {
  readonly mention: Suggestible;
  readonly words: readonly QuoteWord[];
  readonly terms: WeighedSet;
  readonly concepts: WeighedSet;
  /** The matters that its words are of, each with the weight of all its words. */
  readonly fields: WeighedSet;
  /** Its runs of letters, and the company that its words keep in the story. */
  readonly letters: SparseVector;
  readonly company: SparseVector;
  /** How its words are used in English at large. */
  readonly usage: Float64Array;
  readonly names: readonly PreparedName[];
  readonly speaker: PreparedSpeaker | null;
  readonly quotations: readonly PreparedQuotation[];
  readonly figures: readonly FactOf<"figure">[];
  readonly dates: readonly FactOf<"date">[];
  readonly negations: readonly FactOf<"negation">[];
}
