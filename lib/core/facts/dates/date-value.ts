/** How wide a date is as written. A `range` has two named ends or only one; a `repeat` comes back, a `duration` has a length and no place. */
export type Granularity =
  | "instant"
  | "part-of-day"
  | "day"
  | "weekend"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "year"
  | "decade"
  | "century"
  | "range"
  | "duration"
  | "repeat";

/**
 * Where a date comes from: written out (`absolute`); counted from the publication (`relative`); the `nearest` of those that the
 * words name, on the side of the publication that the sentence tells; `anchored` to another date of the same paragraph.
 */
export type How = "absolute" | "relative" | "nearest" | "anchored";

/** What the words do to the date that they name: before it, until it, its early part, about it. */
export type Bound = "before" | "until" | "since" | "after" | "early" | "mid" | "late" | "about";

/** `YYYY-MM-DD`, both inclusive, or `YYYY-MM-DDTHH:MM[:SS]`, or `THH:MM[:SS]` of a day that is not named. Null is an open end. */
export interface DateSpan {
  readonly from: string | null;
  readonly to: string | null;
}

/** A reading that the words allow; `limit` is the second named end of a range, of `2014 to 2018` all of 2018, or what a bound names. */
export interface DateCandidate extends DateSpan {
  readonly limit: DateSpan | null;
}

/**
 * A date as read. Where it is not resolved `from` and `to` are null and `candidates` hold what the words allow, in order of time; a
 * resolved date is one of them, or the week, month or year around it where only that is meant (`two months ago`), or its day
 * where only the clock is in doubt. `length` is that of a duration, in seconds, a month being 30 days and a year 365.
 */
export interface DateValue extends DateSpan {
  readonly granularity: Granularity;
  readonly isResolved: boolean;
  readonly how: How;
  readonly bound: Bound | null;
  readonly candidates: readonly DateCandidate[];
  readonly length: number | null;
}
