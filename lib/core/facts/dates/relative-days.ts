import { DAY, dayNumber, partsOf, weekdayOf } from "./calendar";
import { calendarDay, dayOfMonth, monthName, monthOfYear, weekdayName } from "./calendar-dates";
import { calendarMeaning } from "./calendar-options";
import { direction } from "./directions";
import { type Length, length, moved } from "./durations";
import { holiday, nthWeekday } from "./holidays";
import { dayWords } from "./lexicon";
import { type Meaning, relative, type Stretch } from "./meaning";
import { monthDay, ordinal } from "./numbers";
import { after, listed, longest, made, maybe, once, phrase, type Reader, three, two, upTo, word } from "./reader";
import { periodAt } from "./relative-periods";

function dayFrom(now: number, days: number): Stretch {
  const today = Math.floor(now / DAY) + days;
  return { start: today * DAY, end: (today + 1) * DAY };
}

function daysFromNow(days: number): Meaning {
  return relative("day", (now) => dayFrom(now, days));
}

const dayWord: Reader<Meaning> = longest(
  made(listed(dayWords), daysFromNow),
  made(phrase("the day after tomorrow", "day after tomorrow"), () => daysFromNow(2)),
  made(phrase("the day before yesterday", "day before yesterday"), () => daysFromNow(-2)),
);

/** The weekday of the week some weeks from the week of publication. */
export function weekdayOfWeek(weekday: number, weeks: number): Meaning {
  return relative("day", (now) => {
    const monday = periodAt("week", now, weeks).start;
    return { start: monday + (weekday - 1) * DAY, end: monday + weekday * DAY };
  });
}

function nextWeekday(weekday: number): Meaning {
  return relative("day", (now) => dayFrom(now, ((weekday - weekdayOf(Math.floor(now / DAY)) + 6) % 7) + 1));
}

function lastWeekday(weekday: number): Meaning {
  return relative("day", (now) => dayFrom(now, -((weekdayOf(Math.floor(now / DAY)) - weekday + 6) % 7) - 1));
}

/** The week that a weekday is said to lie in, as weeks from that of the publication. */
export const oneWeek: Reader<-1 | 0 | 1> = upTo(upTo(direction, maybe(word("working"))), word("week"));

/** `last Friday` is that of last week; `coming` and `upcoming` are the next to come; `Monday of next week`. */
const weekdayInWeek: Reader<Meaning> = longest(
  made(two(phrase("coming", "upcoming", "this coming", "this upcoming"), weekdayName), ([, weekday]) =>
    nextWeekday(weekday),
  ),
  made(two(phrase("this past", "past"), weekdayName), ([, weekday]) => lastWeekday(weekday)),
  made(two(direction, weekdayName), ([weeks, weekday]) => weekdayOfWeek(weekday, weeks)),
  made(three(oneWeek, maybe(word("on", "'")), weekdayName), ([weeks, , weekday]) => weekdayOfWeek(weekday, weeks)),
  made(three(weekdayName, maybe(word("of", ",", "in")), oneWeek), ([weekday, , weeks]) =>
    weekdayOfWeek(weekday, weeks),
  ),
);

/** The days that follow or precede another that the text has named. */
const nextDay: Reader<Meaning> = longest(
  made(phrase("the next day", "next day", "the following day", "following day", "a day later"), () =>
    anchored(daysFromNow(1)),
  ),
  made(phrase("the previous day", "previous day", "the day before", "a day earlier"), () => anchored(daysFromNow(-1))),
  made(phrase("the same day", "that day", "that same day"), () => anchored(daysFromNow(0))),
);

function anchored(meaning: Meaning): Meaning {
  return { ...meaning, isAnchored: true };
}

/** Weeks, months and years are meant roughly when one counts in them. */
function aroundOf({ unit, isClock }: Length): Meaning["around"] {
  if (isClock || unit === "day" || unit === "business-day") return undefined;
  if (unit === "week" || unit === "fortnight") return "week";
  return unit === "month" || unit === "quarter" || unit === "half-year" ? "month" : "year";
}

/** A moment some length before or behind the publication: a day, or an instant where hours are counted and its clock is known. */
function fromNow(length: Length, side: 1 | -1): Meaning {
  const around = aroundOf(length);
  const meaning: Meaning = {
    granularity: length.isClock ? "instant" : "day",
    how: "relative",
    ...(length.isClock ? { clock: "with-day" as const } : {}),
    ...(around === undefined ? {} : { around }),
    options: ({ now, hasClock }) => {
      if (now === null || (length.isClock && !hasClock)) return [];
      const at = moved(length.isClock ? now : Math.floor(now / DAY) * DAY, length, side);
      return [{ start: at, end: length.isClock ? at : at + DAY, side: "only" }];
    },
  };
  return meaning;
}

/** A day some length before or behind another. */
function fromDay(length: Length, side: 1 | -1, base: Meaning): Meaning | null {
  if (length.isClock) return null;
  const around = aroundOf(length);
  return {
    granularity: "day",
    how: base.how === "absolute" ? "absolute" : base.how,
    ...(around === undefined ? {} : { around }),
    options: (circumstances) =>
      base.options(circumstances).map((option) => {
        const start = option.start === null ? null : moved(option.start, length, side);
        return { ...option, start, end: start === null ? null : start + DAY };
      }),
  };
}

/** `3 days from Tuesday` counts from the one to come. */
function toCome(base: Meaning): Meaning {
  const options: Meaning["options"] = (circumstances) => {
    const all = base.options(circumstances);
    const future = all.filter(({ side }) => side === "future").map((option) => ({ ...option, side: "only" as const }));
    return future.length > 0 ? future : all;
  };
  return { ...base, options };
}

const roughly = maybe(phrase("about", "around", "some", "nearly", "almost"));
const now = phrase("now", "today");

/** `two days ago`, `in three weeks`, `3 minutes from now`, `a week later` (anchored), `5 days after June 10`. */
export const counted: Reader<Meaning> = once(
  longest(
    made(upTo(length, word("ago", "back")), (length) => fromNow(length, -1)),
    made(upTo(length, two(word("from", "after"), now)), (length) => fromNow(length, 1)),
    made(upTo(length, two(phrase("before", "prior to"), now)), (length) => fromNow(length, -1)),
    made(upTo(length, word("later")), (length) => anchored(fromNow(length, 1))),
    made(upTo(length, word("earlier")), (length) => anchored(fromNow(length, -1))),
    made(after(two(phrase("in", "in just", "in another", "in about"), roughly), length), (length) =>
      fromNow(length, 1),
    ),
    made(two(upTo(length, word("after")), namedDay), ([length, base]) => fromDay(length, 1, base)),
    made(two(upTo(length, word("from")), namedDay), ([length, base]) => fromDay(length, 1, toCome(base))),
    made(two(upTo(length, phrase("before", "prior to")), namedDay), ([length, base]) => fromDay(length, -1, base)),
  ),
);

/** A month that is named or counted from the publication, as the stretch that it is. */
const runningMonth: Reader<Meaning> = longest(
  made(two(direction, word("month")), ([steps]) => relative("month", (now) => periodAt("month", now, steps))),
  made(phrase("the month"), () => relative("month", (now) => periodAt("month", now, 0))),
);
const month: Reader<Meaning> = longest(
  runningMonth,
  made(monthOfYear, calendarMeaning),
  made(monthName, (month) => calendarMeaning({ year: null, month, day: null, weekday: null })),
);

const nth: Reader<number> = longest(
  made(ordinal, (value) => (value <= 5 ? value : null)),
  made(word("last"), () => -1),
);

/** `the first Monday of next month`, `the last Friday in June`, `15th of this month`. */
const inMonth: Reader<Meaning> = longest(
  made(three(after(maybe(word("the")), nth), weekdayName, after(word("of", "in"), month)), ([which, weekday, base]) =>
    daysIn(base, (year, m) => nthWeekday(year, m, weekday, which)),
  ),
  made(two(upTo(upTo(monthDay, maybe(word("day"))), word("of")), runningMonth), ([day, base]) =>
    daysIn(base, (year, m) => dayNumber(year, m, day)),
  ),
);

function daysIn(base: Meaning, dayOf: (year: number, month: number) => number | null): Meaning {
  return {
    granularity: "day",
    how: base.how,
    options: (circumstances) =>
      base.options(circumstances).flatMap((option) => {
        const { year, month } = partsOf((option.start ?? 0) / DAY);
        const day = dayOf(year, month);
        return day === null ? [] : [{ ...option, start: day * DAY, end: (day + 1) * DAY }];
      }),
  };
}

/** `next 5/12`, `last June 10`: the one of the two years that the word tells. */
const chosenYear: Reader<Meaning> = made(two(direction, dayOfMonth), ([steps, date]) => {
  const meaning = date.year === null ? calendarMeaning(date) : null;
  if (meaning === null || steps === 0) return meaning;
  const side = steps < 0 ? "past" : "future";
  const options: Meaning["options"] = (circumstances) =>
    meaning
      .options(circumstances)
      .filter((option) => option.side === side)
      .map((option) => ({ ...option, side: "only" }));
  return { ...meaning, how: "relative", options };
});

const toldDay = longest(dayWord, weekdayInWeek);
const nextDate = after(maybe(word(",", "(")), dayOfMonth);

/** `tomorrow, 13/04/21`, `yesterday (June 9)`, `this friday (jun-15)`: the date tells the day. */
const saidTwice: Reader<Meaning> = made(three(toldDay, nextDate, maybe(word(")"))), ([base, date]) => {
  const named = calendarMeaning(date);
  const options: Meaning["options"] = (circumstances) => {
    const told = base.options(circumstances)[0]?.start;
    const both = named.options(circumstances);
    const same = both.filter(({ start }) => start === told).map((option) => ({ ...option, side: "only" as const }));
    return same.length > 0 ? same : both;
  };
  return { ...named, options };
});

/** A day that is named without counting from it. */
function namedDay(...[words, at]: Parameters<Reader<Meaning>>): ReturnType<Reader<Meaning>> {
  return nameOfDay(words, at);
}

const nameOfDay = once(longest(dayWord, weekdayInWeek, nextDay, inMonth, chosenYear, saidTwice, holiday, calendarDay));

/** A day however it is said. */
export const anyDay: Reader<Meaning> = once(longest<Meaning>(nameOfDay, counted));
