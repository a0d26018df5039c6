import type { Segment } from "@/lib/core/text/segments";
import type { Source } from "./story-sources";

/** Where a text credits its source: in the by-line, before its first words, at its end, or in a line of its own. */
export const creditPlaces = ["byline", "dateline", "sign-off", "source line"] as const;
export type CreditPlace = (typeof creditPlaces)[number];

/** A source that an article credits for its text. `segment` is the credit's place in the text; null for the by-line. */
export type Credit = {
  readonly article: string;
  readonly source: Source;
  readonly place: CreditPlace;
  readonly segment: Segment | null;
  /** The words that credit it. */
  readonly words: string;
};

/**
 * A source that an article has something from. `lead`: its headline or first sentence, so the news as a whole;
 * `fact`: a single statement; `help`: the source is thanked for part of the reporting.
 */
export type Attribution = {
  readonly article: string;
  readonly source: Source;
  readonly kind: "lead" | "fact" | "help";
  /** The words of the attribution in the text; null for the by-line. */
  readonly segment: Segment | null;
  readonly words: string;
};
