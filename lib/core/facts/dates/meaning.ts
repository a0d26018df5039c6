import type { Bound, Granularity, How } from "./date-value";

/** A stretch of civil time in seconds, half-open; an instant starts where it ends. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One stretch that words may mean, on which side of the publication it lies where that is in doubt, and whether all words fit it. */
export interface Option {
  readonly start: number | null;
  readonly end: number | null;
  readonly side: "past" | "future" | "only";
  /** The date named as the second end of a range, or as its bound. */
  readonly limit?: Stretch;
  readonly isDoubtful?: boolean;
}

/** What the words do not say: the time of publication in seconds and whether its clock is known, and how dates of figures are ordered. */
export interface Circumstances {
  readonly now: number | null;
  readonly hasClock: boolean;
  readonly order: "month-first" | "day-first" | null;
}

/** Fields of a calendar date as written, null where left out; `isSwappable` when month and day could be the other way round. */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly isSwappable?: boolean;
  /** `Monday the 24th`: of this month where the weekday fits. */
  readonly isNear?: boolean;
}

/** What words say about time before anything is known of the article. */
export interface Meaning {
  readonly granularity: Granularity;
  readonly how: How;
  /** The stretches it may be; none when the circumstances leave it open. */
  readonly options: (circumstances: Circumstances) => readonly Option[];
  readonly bound?: Bound;
  /** It has times of day. `only`: no day, the seconds are those within one. */
  readonly clock?: "with-day" | "only";
  /** The fields, for a range whose ends share them. */
  readonly date?: CalendarDate;
  /** Only the unit around the day is meant. */
  readonly around?: "week" | "month" | "year" | undefined;
  /** It counts from a date that the text has named. */
  readonly isAnchored?: boolean;
  readonly length?: number;
  /** `now` alone: nothing is read where its clock is not known. */
  readonly isOnlyNow?: boolean;
}

/** A meaning that is one stretch whatever the article. */
export function fixed(granularity: Granularity, start: number, end: number): Meaning {
  return { granularity, how: "absolute", options: () => [{ start, end, side: "only" }] };
}

/** A meaning counted from the time of publication, in seconds; none without it. */
export function relative(
  granularity: Granularity,
  stretchAt: (now: number, circumstances: Circumstances) => Stretch,
): Meaning {
  return {
    granularity,
    how: "relative",
    options: (circumstances) =>
      circumstances.now === null ? [] : [{ ...stretchAt(circumstances.now, circumstances), side: "only" }],
  };
}
