import { addMonths, DAY } from "./calendar";
import { type Unit, units } from "./lexicon";
import { count, digits } from "./numbers";
import {
  after,
  ahead,
  beginningAs,
  glued,
  listed,
  longest,
  made,
  maybe,
  once,
  phrase,
  type Reader,
  three,
  two,
  upTo,
  word,
} from "./reader";
import type { Word } from "./scan";

/** A length of time as said, a number of each unit; `seconds` and `months` add up what can be added. */
export interface Length {
  readonly seconds: number;
  readonly months: number;
  readonly unit: Unit;
  /** It is counted in hours or less. */
  readonly isClock: boolean;
  readonly isOne: boolean;
}

/** Seconds of the units of fixed length. */
const secondsIn: Partial<Record<Unit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: DAY,
  "business-day": DAY,
  week: 7 * DAY,
  fortnight: 14 * DAY,
};
/** Months of the others. */
const monthsIn: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** A number of units; null for what has no length of its own, like weekends. */
function lengthOf(number: number, unit: Unit): Length | null {
  const [seconds, months] = [secondsIn[unit], monthsIn[unit]];
  if (seconds === undefined && months === undefined) return null;
  const whole = Math.floor(number) * (months ?? 0);
  const part = (number % 1) * (months ?? 0) * (unit === "month" ? 30 : 365 / 12) * DAY;
  return {
    seconds: number * (seconds ?? 0) + part,
    months: whole,
    unit,
    isClock: unit === "second" || unit === "minute" || unit === "hour",
    isOne: number === 1,
  };
}

const known = listed(units);

/** The name of a unit; a letter only where it touches its number. */
export const unitName: Reader<Unit> = beginningAs([known], (words, at) => {
  const found = known(words, at);
  if (found === null || ((words[at]?.text.length ?? 0) === 1 && words[at]?.isGlued !== true)) return null;
  return found;
});

const unit = longest(
  unitName,
  made(word("night", "nights"), () => "day"),
  made(two(phrase("business", "working", "work"), unitName), ([, unit]) => (unit === "day" ? "business-day" : null)),
);

const decimal: Reader<number> = longest(
  made(upTo(count, phrase("- and - a - half", "and - a - half")), (whole) => whole + 0.5),
  made(three(digits(0, 999, 3), glued(word(".")), glued(digits(0, 99))), ([whole, , part]) =>
    Number(`${whole}.${part}`),
  ),
  made(
    two(maybe(upTo(count, phrase("and"))), phrase("a half", "half a", "half an", "half")),
    ([whole]) => (whole ?? 0) + 0.5,
  ),
  made(
    two(maybe(upTo(count, phrase("and"))), phrase("a quarter of an", "quarter of an")),
    ([whole]) => (whole ?? 0) + 0.25,
  ),
);
const amount = once(longest(count, decimal));
const more = after(
  word("and"),
  longest(
    made(phrase("a half", "half"), () => 0.5),
    made(phrase("a quarter"), () => 0.25),
  ),
);

/** `35-year-old` is an age. */
function isNotOld(words: readonly Word[], at: number): boolean {
  return words[at]?.text !== "-" || words[at + 1]?.text !== "old";
}

/** `3 days`, `a three-day visit`, `an hour and a half`, `2.5 hours`. */
const simple: Reader<Length> = longest(
  made(three(amount, glued(word("-")), upTo(glued(unit), ahead(isNotOld))), ([number, , unit]) =>
    lengthOf(number, unit),
  ),
  made(two(amount, unit), ([number, unit]) => lengthOf(number, unit)),
  made(three(amount, unit, more), ([number, unit, part]) => lengthOf(number + part, unit)),
);

const another = after(maybe(word("and", ",")), simple);

/** A length of time: `three days`, `2 years 1 month and 21 days`. It stops before `old`: that is an age. */
export const length: Reader<Length> = once(
  beginningAs([simple], (words, at) => {
    const first = simple(words, at);
    if (first === null) return null;
    let { value, next } = first;
    for (let parts = 1; parts < 6; parts += 1) {
      const further = another(words, next);
      if (further === null || further.value.isOne === undefined) break;
      value = plus(value, further.value);
      next = further.next;
    }
    return words[next]?.text === "old" ? null : { value, next };
  }),
);

function plus(one: Length, other: Length): Length {
  return {
    seconds: one.seconds + other.seconds,
    months: one.months + other.months,
    unit: other.unit,
    isClock: one.isClock || other.isClock,
    isOne: false,
  };
}

/** The time a length before (-1) or behind (1) another, months by the calendar. */
export function moved(from: number, length: Length, direction: 1 | -1): number {
  const day = Math.floor(from / DAY);
  const shifted = addMonths(day, direction * length.months) * DAY + (from - day * DAY);
  return shifted + direction * length.seconds;
}

/** Seconds of a length with months of 30 and years of 365 days. */
export function secondsOf(length: Length): number {
  const years = Math.floor(length.months / 12);
  return length.seconds + (years * 365 + (length.months - years * 12) * 30) * DAY;
}
