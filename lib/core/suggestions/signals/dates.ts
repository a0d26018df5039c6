import { compareDates, type DateRelation } from "../../facts/dates/compare-dates";
import type { DateValue, Granularity } from "../../facts/dates/date-value";
import type { FactOf } from "../../facts/fact";
import type { PreparedMention } from "../prepared-mention";
import type { Signal } from "./signal";

const likeness: Readonly<Record<DateRelation, number>> = {
  same: 1,
  contains: 0.5,
  within: 0.5,
  overlaps: 0.3,
  differ: 0,
  "not-comparable": 0,
};
const days: ReadonlySet<Granularity> = new Set(["instant", "part-of-day", "day", "weekend"]);
/** A date wider than a week fits much. */
const WIDE = 0.5;
const OTHER_DAYS = -0.5;

/** The dates they share, days more than years; below 0 where both name days and none is the same. */
export const dates: Signal = {
  of: (a, b) => {
    const best = bestMatch(a, b);
    if (best !== null) return best.like;
    return namesDay(a) && namesDay(b) ? OTHER_DAYS : 0;
  },
  explain: (a, b) => {
    const best = bestMatch(a, b);
    if (best === null) return [];
    return [{ kind: "date", first: best.first.words, second: best.second.words, relation: best.relation }];
  },
};

interface DateMatch {
  readonly like: number;
  readonly first: FactOf<"date">;
  readonly second: FactOf<"date">;
  readonly relation: DateRelation;
}

function bestMatch(a: PreparedMention, b: PreparedMention): DateMatch | null {
  let best: DateMatch | null = null;
  for (const first of a.dates) {
    for (const second of b.dates) {
      const relation = compareDates(first.value, second.value);
      const like = likeness[relation] * (isDay(first.value) || isDay(second.value) ? 1 : WIDE);
      if (like > (best?.like ?? 0)) best = { like, first, second, relation };
    }
  }
  return best;
}

function isDay({ granularity }: DateValue): boolean {
  return days.has(granularity);
}

function namesDay({ dates: named }: PreparedMention): boolean {
  return named.some(({ value }) => value.isResolved && isDay(value));
}
