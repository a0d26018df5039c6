import type { DateRelation } from "../facts/dates/compare-dates";
import type { FigureComparison } from "../facts/figures/compare-figures";
import type { Figure } from "../facts/figures/figure";
import type { NameRelation } from "../facts/names/compare-names";

/** Words of the first mention and of the second that stand for one another. */
export interface Matched {
  readonly first: string;
  readonly second: string;
}

/** Something that speaks for two mentions answering one question, in the words of both. */
export type Reason =
  | { readonly kind: "words"; readonly pairs: readonly Matched[] }
  | (Matched & { readonly kind: "name"; readonly relation: NameRelation })
  | (Matched & {
      readonly kind: "figure";
      readonly readings: { readonly first: Figure; readonly second: Figure };
      readonly comparison: Exclude<FigureComparison, { answer: "not comparable" }>;
    })
  | (Matched & { readonly kind: "date"; readonly relation: DateRelation })
  | (Matched & { readonly kind: "speaker" })
  | (Matched & { readonly kind: "quotation" });
