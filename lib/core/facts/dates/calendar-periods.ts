import { DAY, dayNumber, weekdayOf } from "./calendar";
import { monthName, monthOfYear, sureMonth } from "./calendar-dates";
import { calendarMeaning } from "./calendar-options";
import { weekOf } from "./calendar-weeks";
import type { Granularity } from "./date-value";
import { direction } from "./directions";
import { doubtfulNames } from "./english";
import { seasons } from "./lexicon";
import { type Circumstances, fixed, type Meaning, type Option, relative } from "./meaning";
import { digits, fourDigitYear, fullYear, ordinal, year } from "./numbers";
import {
  after,
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
import { periodAt } from "./relative-periods";
import type { Word } from "./scan";
import { standsAsYear } from "./year-signs";
import { countedYear, nearest, oneYear, someYear, type Years, yearAt } from "./years";

/** The months from one to another of a year; of the nearest, the last that has begun and the first that has not. */
function monthsOf(granularity: Granularity, years: Years, first: number, months: number): Meaning {
  const options = (circumstances: Circumstances) => {
    const all = years(circumstances).map(({ year, side }) => {
      const [start, end] = [first, first + months].map((month) => Date.UTC(year, month - 1, 1) / 1000);
      return { start: start ?? 0, end: end ?? 0, side };
    });
    const now = circumstances.now ?? 0;
    if (years !== nearest) return all;
    const past = all.filter(({ start }) => start <= now).slice(-1);
    const future = all.filter(({ start }) => start > now).slice(0, 1);
    return [
      ...past.map((option) => ({ ...option, side: "past" as const })),
      ...future.map((option) => ({ ...option, side: "future" as const })),
    ];
  };
  return { granularity, how: years === nearest ? "nearest" : "absolute", options };
}

const ofYear = maybe(word("of", "in", ",", "-"));
const possessive = maybe(two(word("'"), glued(word("s"))));

const quarterNumber: Reader<number> = longest(
  made(two(word("q"), glued(digits(1, 4))), ([, n]) => n),
  made(upTo(ordinal, two(maybe(word("-")), word("quarter"))), (n) => (n <= 4 ? n : null)),
);
const halfNumber: Reader<number> = longest(
  made(two(word("h"), glued(digits(1, 2))), ([, n]) => n),
  made(upTo(ordinal, two(maybe(word("-")), word("half"))), (n) => (n <= 2 ? n : null)),
);

function inYear(number: Reader<number>, granularity: Granularity, months: number): Reader<Meaning> {
  const build = (years: Years, n: number) => monthsOf(granularity, years, (n - 1) * months + 1, months);
  const leading = maybe(word("the"));
  return longest(
    made(three(leading, number, maybe(after(ofYear, someYear))), ([, n, years]) => build(years ?? nearest, n)),
    made(two(upTo(someYear, two(possessive, maybe(word("-", ",")))), number), ([years, n]) => build(years, n)),
  );
}

/** `Q1 2016`, `the third quarter of 2018`, `next year's first quarter`; halves of a year need their year. */
const quarter: Reader<Meaning> = longest(
  inYear(quarterNumber, "quarter", 3),
  made(three(someYear, maybe(word("-")), halfNumber), ([years, , n]) => monthsOf("range", years, n * 6 - 5, 6)),
  made(three(maybe(word("the")), halfNumber, after(ofYear, someYear)), ([, n, years]) =>
    monthsOf("range", years, n * 6 - 5, 6),
  ),
);

const seasonName = longest(
  made(two(listed(seasons), maybe(after(maybe(word("of", ",", "in")), year))), ([first, y]) => ({
    first,
    years: y === null ? null : oneYear(y),
  })),
  made(two(direction, listed(seasons)), ([steps, first]) => ({ first, years: countedYear(steps) })),
);

/** `summer 2019`, `this summer`, `last winter`, `the spring of 2018`: the meteorological seasons of the north. */
const season: Reader<Meaning> = beginningAs([seasonName], (words, at) => {
  const found = seasonName(words, at);
  if (found === null) return null;
  const { first, years } = found.value;
  if (years === null && isDoubtfulSeason(words, at)) return null;
  return { value: monthsOf("season", years ?? nearest, first, 3), next: found.next };
});

function isDoubtfulSeason(words: readonly Word[], at: number): boolean {
  const isLed = /^(?:in|the|since|until|by|during|last|whole|this|next|of)$/.test(words[at - 1]?.text ?? "");
  return doubtfulNames.has(words[at]?.text ?? "") && !isLed;
}

/** `the 1990s`, `1990s`, `'90s`, `the nineties`; `the 2000s` are ten years. */
const decade: Reader<Meaning> = longest(
  made(upTo(fourDigitYear, two(maybe(word("'")), glued(word("s")))), (first) => tenYears(first)),
  made(upTo(fourDigitYear, word("s")), (first) => tenYears(first)),
  made(upTo(two(word("'"), glued(digits(20, 90))), glued(word("s"))), ([, first]) => tenYears(1900 + first)),
  made(
    listed(
      new Map([
        ["twenties", 1920],
        ["thirties", 1930],
        ["forties", 1940],
        ["fifties", 1950],
        ["sixties", 1960],
        ["seventies", 1970],
        ["eighties", 1980],
        ["nineties", 1990],
      ]),
    ),
    tenYears,
  ),
);

function newYear(year: number): number {
  return (dayNumber(year, 1, 1) ?? 0) * DAY;
}

function tenYears(first: number): Meaning | null {
  if (first % 10 !== 0) return null;
  return fixed("decade", newYear(first), newYear(first + 10));
}

/** `the 15th century`, as the hundred years that begin with its number less one, as people count them: 1400 to 1499. */
const century: Reader<Meaning> = made(upTo(ordinal, two(maybe(word("-")), word("century"))), (n) =>
  fixed("century", newYear((n - 1) * 100), newYear(n * 100)),
);

/** `the first week of June 2019`, `the last week of 2019`: the weeks from Monday of which most days lie there (ISO 8601). */
const weekIn: Reader<Meaning> = made(
  three(
    two(
      maybe(word("the")),
      longest(
        ordinal,
        made(word("last"), () => 0),
      ),
    ),
    word("week"),
    after(word("of", "in"), (words, at) => stretch(words, at)),
  ),
  ([[, n], , base]) => ({
    granularity: "week",
    how: base.how,
    options: (circumstances) =>
      base.options(circumstances).flatMap((option): Option[] => {
        if (option.start === null || option.end === null || n > 53) return [];
        const monday = n === 0 ? mostlyBefore(option.end) : mostlyFrom(option.start) + (n - 1) * 7 * DAY;
        return [{ ...option, start: monday, end: monday + 7 * DAY }];
      }),
  }),
);

function mostlyFrom(start: number): number {
  const day = start / DAY;
  const weekday = weekdayOf(day);
  return (day - weekday + (weekday <= 4 ? 1 : 8)) * DAY;
}

function mostlyBefore(end: number): number {
  return mostlyFrom(end) - 7 * DAY;
}

/** `2019`, `the year 2019`, `year of 2008`: a year; four figures alone only where they cannot be a number. */
const wholeYear: Reader<Meaning> = longest(
  made(
    after(phrase("the year", "year", "calendar year", "cy"), longest(year, made(digits(0, 99), fullYear))),
    yearMeaning,
  ),
  beginningAs([year], (words, at) => {
    const found = year(words, at);
    return found === null || !standsAsYear(words, at, found.next)
      ? null
      : { value: yearMeaning(found.value), next: found.next };
  }),
);

function yearMeaning(value: number): Meaning {
  return calendarMeaning({ year: value, month: null, day: null, weekday: null });
}

const bareMonth = made(monthName, (month) => calendarMeaning({ year: null, month, day: null, weekday: null }));

/** A month alone: written large, or led by a word that dates have. */
const loneMonth: Reader<Meaning> = beginningAs([monthName], (words, at) => {
  const found = monthName(words, at);
  if (found === null || !standsAsMonth(words, at, found.next)) return null;
  return bareMonth(words, at);
});

const led =
  /^(?:in|since|until|till|by|of|from|to|during|before|after|between|and|early|mid|late|every|next|last|this|-|through|\(|в|с|до|في|منذ|حتى|من|شهر)$/;

function standsAsMonth(words: readonly Word[], at: number, next: number): boolean {
  const [first, last] = [words[at], words[at - 1]];
  if (first === undefined) return false;
  const isLed = last !== undefined && led.test(last.text);
  if (doubtfulNames.has(first.text))
    return (
      isLed &&
      first.text !== "sat" &&
      (first.isCapital || /^(?:in|since|mid|late|early|until|by)$/.test(last?.text ?? ""))
    );
  return first.text.length > 4 || isLed || first.isCapital || words[next]?.kind !== "word";
}

/** `next March`, `last June`, `this May`: of the year before, this one or the next to come. */
const countedMonth: Reader<Meaning> = made(two(direction, sureMonth), ([steps, month]) =>
  relative("month", (now) => {
    const running = new Date(now * 1000).getUTCMonth() + 1;
    const years = steps === 0 ? 0 : steps < 0 ? (month < running ? 0 : -1) : month > running ? 0 : 1;
    const first = dayNumber(yearAt(now, years), month, 1) ?? 0;
    return periodAt("month", first * DAY, 0);
  }),
);

const stretch: Reader<Meaning> = longest(
  made(monthOfYear, calendarMeaning),
  made(two(direction, word("month")), ([steps]) => relative("month", (now) => periodAt("month", now, steps))),
  made(two(direction, word("year")), ([steps]) => relative("year", (now) => periodAt("year", now, steps))),
  countedMonth,
  loneMonth,
  wholeYear,
);

/** `the first day of 2019`, `the last day of next month`. */
export const edgeDay: Reader<Meaning> = made(
  three(maybe(word("the")), word("first", "last"), after(phrase("day of"), after(maybe(word("the")), stretch))),
  ([, which, base]) => ({
    granularity: "day",
    how: base.how,
    options: (circumstances) =>
      base.options(circumstances).flatMap((option): Option[] => {
        if (option.start === null || option.end === null) return [];
        const start = which === "first" ? option.start : option.end - DAY;
        return [{ ...option, start, end: start + DAY }];
      }),
  }),
);

/** Weeks, months, quarters, seasons, years, decades and centuries that have a name or a number. */
export const calendarPeriod: Reader<Meaning> = once(longest(stretch, quarter, season, decade, century, weekOf, weekIn));
