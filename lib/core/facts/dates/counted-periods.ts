import { DAY } from "./calendar";
import { calendarPeriod } from "./calendar-periods";
import { direction } from "./directions";
import { type Length, length, moved, unitName } from "./durations";
import type { Unit } from "./lexicon";
import { type Meaning, relative, type Stretch } from "./meaning";
import { count } from "./numbers";
import { after, beginningAs, longest, made, maybe, once, phrase, type Reader, three, two, word } from "./reader";
import { granularityOf, periodAt } from "./relative-periods";

const kinds = maybe(phrase("calendar", "working", "business", "fiscal"));

/** The unit that runs, or the one before or behind it: `this week`, `last month`, `next weekend`, `the next decade`. */
const oneUnit: Reader<Meaning> = longest(
  made(three(direction, kinds, unitName), ([steps, kind, unit]) =>
    unit === "week" && (kind === "working" || kind === "business") ? workingWeek(steps) : unitAt(unit, steps),
  ),
  made(three(word("the"), direction, word("decade", "century")), ([, steps, unit]) =>
    unitAt(unit === "decade" ? "decade" : "century", steps),
  ),
  made(phrase("the weekend", "weekend", "the same weekend", "that weekend"), () => weekend),
  made(phrase("the week after next", "week after next"), () => unitAt("week", 2)),
  made(phrase("the week before last", "week before last"), () => unitAt("week", -2)),
  made(phrase("same week", "that week"), () => unitAt("week", 0)),
);

function unitAt(unit: Unit, steps: number): Meaning | null {
  if (unit === "second" || unit === "business-day" || (steps === 0 && granularityOf(unit) === "instant")) return null;
  const granularity = granularityOf(unit);
  if (granularity === "instant") return rolling({ number: 1, unit, steps });
  return relative(granularity, (now) => periodAt(unit, now, steps));
}

function workingWeek(steps: number): Meaning {
  return relative("week", (now) => {
    const { start } = periodAt("week", now, steps);
    return { start, end: start + 5 * DAY };
  });
}

/** The weekend nearest before the publication, or the next: `the weekend election`. */
const weekend: Meaning = {
  granularity: "weekend",
  how: "nearest",
  options: ({ now }) => {
    if (now === null) return [];
    const own = periodAt("weekend", now, 0);
    const last = own.start <= now ? own : periodAt("weekend", now, -1);
    return [
      { ...last, side: "past" },
      { start: last.start + 7 * DAY, end: last.end + 7 * DAY, side: "future" },
    ];
  },
};

interface Counted {
  readonly number: number;
  readonly unit: Unit;
  readonly steps: number;
}

/** `the last three weeks` up to the publication, `the next two days` from the day behind it; quarters and weekends as the calendar has them. */
function rolling({ number, unit, steps }: Counted): Meaning | null {
  if (steps === 0 || number === 0) return null;
  const isClock = granularityOf(unit) === "instant";
  return {
    granularity: "range",
    how: "relative",
    ...(isClock ? { clock: "with-day" as const } : {}),
    options: ({ now, hasClock }) => {
      if (now === null || (isClock && !hasClock)) return [];
      return [{ ...stretchOf({ number, unit, steps }, now), side: "only" }];
    },
  };
}

function stretchOf({ number, unit, steps }: Counted, now: number): Stretch {
  if (unit === "quarter" || unit === "weekend" || unit === "decade") {
    const [first, last] = steps < 0 ? [-number, -1] : [1, number];
    return { start: periodAt(unit, now, first).start, end: periodAt(unit, now, last).end };
  }
  if (unit === "business-day") return workingDays(number, steps, now);
  const size = sizeOf(unit, number);
  const isClock = granularityOf(unit) === "instant";
  const today = Math.floor(now / DAY) * DAY;
  if (isClock) return steps < 0 ? { start: moved(now, size, -1), end: now } : { start: now, end: moved(now, size, 1) };
  return steps < 0
    ? { start: moved(today, size, -1), end: today }
    : { start: today + DAY, end: moved(today + DAY, size, 1) };
}

function sizeOf(unit: Unit, number: number): Length {
  const seconds = { second: 1, minute: 60, hour: 3600, day: DAY, week: 7 * DAY, fortnight: 14 * DAY };
  const months = { month: 1, year: 12, "half-year": 6, century: 1200 };
  const inSeconds = Object.entries(seconds).find(([name]) => name === unit)?.[1] ?? 0;
  const inMonths = Object.entries(months).find(([name]) => name === unit)?.[1] ?? 0;
  return { seconds: number * inSeconds, months: number * inMonths, unit, isClock: false, isOne: false };
}

function workingDays(number: number, steps: number, now: number): Stretch {
  const today = Math.floor(now / DAY);
  let [day, left] = [today, number];
  while (left > 0) {
    day += steps;
    if ((day + 3) % 7 < 5) left -= 1;
  }
  return steps < 0 ? { start: day * DAY, end: today * DAY } : { start: (today + 1) * DAY, end: (day + 1) * DAY };
}

const some = made(count, (number) => (number > 0 && number < 1000 ? number : null));
const workUnit: Reader<Unit> = longest(
  unitName,
  made(phrase("business days", "working days", "work days", "workdays", "business day"), () => "business-day"),
);

const manyUnits: Reader<Unit> = beginningAs([workUnit], (words, at) =>
  words[at]?.text.endsWith("s") ? workUnit(words, at) : null,
);

/** `last 3 weeks`, `the 5 past minutes`, `next few days`, `the last 3 months and 2 weeks`. */
const someUnits: Reader<Meaning> = longest(
  made(three(direction, some, workUnit), ([steps, number, unit]) => rolling({ number, unit, steps })),
  made(three(some, direction, manyUnits), ([number, steps, unit]) => rolling({ number, unit, steps })),
  made(two(direction, length), ([steps, size]) => rollingLength(size, steps)),
  made(after(word("past"), workUnit), (unit) => rolling({ number: 1, unit, steps: -1 })),
  made(after(word("within"), length), (size) => rollingLength({ ...size, isOne: false }, 1)),
);

function rollingLength(size: Length, steps: number): Meaning | null {
  if (size.isOne || steps === 0) return null;
  return {
    granularity: "range",
    how: "relative",
    ...(size.isClock ? { clock: "with-day" as const } : {}),
    options: ({ now, hasClock }) => {
      if (now === null || (size.isClock && !hasClock)) return [];
      const at = size.isClock ? now : Math.floor(now / DAY) * DAY + (steps > 0 ? DAY : 0);
      const other = moved(at, size, steps < 0 ? -1 : 1);
      return [{ start: Math.min(at, other), end: Math.max(at, other), side: "only" }];
    },
  };
}

const running: Reader<Unit> = after(maybe(word("the", "this", "current")), longest(unitName));

/** `the rest of the week`: from the publication on. `the year to date`: up to it. */
const partly: Reader<Meaning> = longest(
  made(two(phrase("rest of", "remainder of", "remaining of", "remaining"), running), ([, unit]) =>
    granularityOf(unit) === "instant" || unit === "day" ? null : relative("range", (now) => upToEnd(unit, now)),
  ),
  made(two(unitName, phrase("to date")), ([unit]) => (granularityOf(unit) === "instant" ? null : toDate(unit))),
  made(word("ytd"), () => toDate("year")),
);

function upToEnd(unit: Unit, now: number): Stretch {
  return { start: Math.floor(now / DAY) * DAY, end: periodAt(unit, now, 0).end };
}

function toDate(unit: Unit): Meaning {
  return relative("range", (now) => ({ start: periodAt(unit, now, 0).start, end: Math.floor(now / DAY) * DAY }));
}

/** `the last 3 weeks of this year`, `the first two months of 2019`: counted from an end of what follows. */
const someIn: Reader<Meaning> = made(
  two(
    three(maybe(word("the")), word("first", "last"), two(some, unitName)),
    after(word("of", "in"), longest(oneUnit, calendarPeriod)),
  ),
  ([[, which, [number, unit]], base]) => ({
    granularity: "range",
    how: base.how,
    options: (circumstances) =>
      base.options(circumstances).flatMap((option) => {
        if (option.start === null || option.end === null) return [];
        const size = sizeOf(unit, number);
        return [
          which === "first"
            ? { ...option, end: moved(option.start, size, 1) }
            : { ...option, start: moved(option.end, size, -1) },
        ];
      }),
  }),
);

/** `2 weeks starting May 20th`, `three days from 5 June`. */
const starting = phrase("starting", "starting on", "starting from", "beginning", "beginning on");

/** A length that begins at a day. */
export function lengthFrom(day: Reader<Meaning>): Reader<Meaning> {
  return made(three(length, starting, day), ([size, , base]): Meaning | null =>
    size.isClock
      ? null
      : {
          granularity: "range",
          how: base.how,
          options: (circumstances) =>
            base.options(circumstances).map((option) => ({
              ...option,
              end: option.start === null ? null : moved(option.start, size, 1),
            })),
        },
  );
}

/** `the month`, `year` behind a word that takes a part of it: `later in the year`, `end of month`. */
export const runningUnit: Reader<Meaning> = made(after(maybe(word("the")), phrase("week", "month", "year")), (said) =>
  unitAt(said === "week" ? "week" : said === "month" ? "month" : "year", 0),
);

/** Weeks, months and the like as they are counted from the publication. */
export const countedPeriod: Reader<Meaning> = once(longest(oneUnit, someUnits, partly, someIn));
