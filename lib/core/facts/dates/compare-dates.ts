import { DAY, parseMoment } from "./calendar";
import type { DateSpan, DateValue } from "./date-value";

/**
 * How two dates lie to one another: `contains` when the first holds the second and more, `within` the other way round;
 * `not-comparable` when one of them has no place in time that is known.
 */
export type DateRelation = "same" | "contains" | "within" | "overlaps" | "differ" | "not-comparable";

/**
 * Compares what two dates say, by the stretches of time that they stand for; an open end is without end. A coarser date is no
 * contradiction of a finer one inside it: `contains`. Lengths of time compare by length alone, `same` or `differ`.
 */
export function compareDates(one: DateValue, other: DateValue): DateRelation {
  if (one.granularity === "duration" && other.granularity === "duration")
    return one.length === other.length ? "same" : "differ";
  const [a, b] = [stretchOf(one), stretchOf(other)];
  if (a === null || b === null) return "not-comparable";
  if (a.start === b.start && a.end === b.end) return "same";
  if (a.start <= b.start && a.end >= b.end) return "contains";
  if (b.start <= a.start && b.end >= a.end) return "within";
  return a.start < b.end && b.start < a.end ? "overlaps" : "differ";
}

interface OpenStretch {
  readonly start: number;
  readonly end: number;
}

function stretchOf(date: DateValue): OpenStretch | null {
  const { from, to, isResolved }: DateSpan & { isResolved: boolean } = date;
  if (!isResolved || (from === null && to === null)) return null;
  const [first, last] = [from === null ? null : parseMoment(from), to === null ? null : parseMoment(to)];
  const start = first === null ? Number.NEGATIVE_INFINITY : first.at;
  const end = last === null ? Number.POSITIVE_INFINITY : last.at + (last.hasClock ? 0 : DAY);
  // An instant is as long as the second it stands in, so that two of one second are the same and none is empty.
  return { start, end: Math.max(end, start + 1) };
}
