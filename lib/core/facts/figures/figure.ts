/** How a figure was written: alone, as a bound, as a range, as an approximation or as a vague word. */
export type FigureForm = "bare" | "bound" | "range" | "about" | "vague";

export type FigureType = "count" | "percent" | "currency" | "dimension" | "age" | "ordinal" | "fraction";

/** From `low` to `high`; null is open on that side, and `hasLow` and `hasHigh` say whether the ends belong to it. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
  readonly hasLow: boolean;
  readonly hasHigh: boolean;
}

/**
 * What a text says of a number, as written: `over 950` is (950, open). `place` is that of the last digit that is not 0
 * (70.8 has .1, 500 has 100), null unless the figure is bare. `unit` is `%`, `pp`, an ISO 4217 code or the name of a
 * currency several countries have, a unit of measure or of age; null for counts, ordinals and fractions.
 */
export interface Figure extends Interval {
  readonly form: FigureForm;
  readonly type: FigureType;
  readonly place: number | null;
  readonly unit: string | null;
  /** The head noun of what is counted, in small letters; null where the text leaves it out. */
  readonly counted: string | null;
  /** The words that restrict what is counted, in small letters and in the order of the text. */
  readonly scope: readonly string[];
}
