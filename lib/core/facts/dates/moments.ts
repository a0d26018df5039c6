import { DAY } from "./calendar";
import { weekdayName } from "./calendar-dates";
import { type Clock, clockOnDay, within } from "./clock";
import { clockBefore, clockBehind } from "./clock-beside-day";
import { partOfDay } from "./clock-ranges";
import { direction } from "./directions";
import { type Meaning, relative } from "./meaning";
import { digits } from "./numbers";
import { partsOfDay } from "./parts-of-day";
import {
  after,
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
import { anyDay, oneWeek, weekdayOfWeek } from "./relative-days";
import { periodAt } from "./relative-periods";

interface PartDay {
  readonly day: Meaning;
  readonly part: Clock | null;
}

function today(days: number): Meaning {
  return relative("day", (now) => periodAt("day", now, days));
}

const early = maybe(word("early", "late", "later", "earlier"));

function changed(part: Clock, which: string | null): Clock {
  const [option] = part.options();
  if (which === null || option === undefined) return part;
  const middle = option.start + Math.round((option.end - option.start) / 7200) * 3600;
  const isEarly = which.startsWith("earl");
  const half = isEarly ? { start: option.start, end: middle } : { start: middle, end: option.end };
  return { ...part, options: () => [half], bound: isEarly ? "early" : "late" };
}

const night: Clock = { granularity: "part-of-day", options: () => [{ start: 20 * 3600, end: DAY - 1 }] };
const plainPart: Reader<Clock> = made(listed(partsOfDay), (stretch) => ({
  granularity: "part-of-day",
  options: () => [stretch],
}));

/** A part of a day with its day: `this morning`, `late last night`, `tonight`, `Monday afternoon`, `the night of 9 June`. */
const partWithDay: Reader<PartDay> = once(
  longest(
    made(two(early, word("tonight", "tonite")), ([which]) => ({ day: today(0), part: changed(night, which) })),
    made(three(early, direction, plainPart), ([which, days, part]) => ({
      day: today(days),
      part: changed(part, which),
    })),
    made(three(weekdayName, plainPart, oneWeek), ([weekday, part, weeks]) => ({
      day: weekdayOfWeek(weekday, weeks),
      part,
    })),
    made(
      three(anyDay, maybe(phrase("'", "' s", ",", "in", "in the", "at", "during the")), partOfDay),
      ([day, , { part }]) => ({ day, part }),
    ),
    made(three(partOfDay, maybe(phrase("of", "on", ",", "of the")), anyDay), ([{ part }, , day]) => ({ day, part })),
    made(
      three(word("early", "late", "later"), maybe(phrase("on", "in", "in the day", "in the day on")), anyDay),
      ([which, , day]) => ({
        day,
        part: changed({ granularity: "part-of-day", options: () => [{ start: 0, end: DAY }] }, which),
      }),
    ),
  ),
);

/** A clock on a part of a day: `tonight at 9`, `8am this morning`: the part tells the half of the day. */
const clockInPart: Reader<Meaning> = longest(
  made(two(partWithDay, clockBehind), ([{ day, part }, { clock }]) => inPart(day, part, clock)),
  made(three(clockBefore, maybe(phrase("on", ",")), partWithDay), ([clock, , { day, part }]) =>
    inPart(day, part, clock),
  ),
);

function inPart(day: Meaning, part: Clock | null, clock: Clock): Meaning {
  const [stretch] = part?.options() ?? [];
  return clockOnDay(day, stretch === undefined ? clock : within(clock, stretch));
}

/** `T12:00:00Z` behind an ISO date. */
const isoClock = made(
  two(
    upTo(after(glued(word("t")), digits(0, 24)), word(":")),
    two(digits(0, 59), maybe(after(glued(word(":")), digits(0, 59)))),
  ),
  ([hour, [minute, second]]): Clock => {
    const at = hour * 3600 + minute * 60 + (second ?? 0);
    return { granularity: "instant", options: () => [{ start: at, end: at }] };
  },
);

/** A clock on a day: `June 10 at 3 pm`, `3 pm on June 10`, `Friday 9-11 am`, `2019-06-10T12:00`. */
const clockWithDay: Reader<Meaning> = longest(
  made(two(anyDay, clockBehind), ([day, { clock, isLimit }]) =>
    isLimit ? until(clockOnDay(day, clock)) : clockOnDay(day, clock),
  ),
  made(three(clockBefore, maybe(phrase("on", ",", "- on", "of")), anyDay), ([clock, , day]) => clockOnDay(day, clock)),
  made(two(anyDay, isoClock), ([day, clock]) => clockOnDay(day, clock)),
);

function until(meaning: Meaning): Meaning {
  return {
    ...meaning,
    granularity: "range",
    bound: "until",
    options: (circumstances) =>
      meaning.options(circumstances).map((option) => ({ ...option, start: null, end: option.start })),
  };
}

/** The time of publication. */
export const rightNow: Reader<Meaning> = made(
  phrase("now", "right now", "at present", "at the moment", "at this moment"),
  (): Meaning => ({
    granularity: "instant",
    how: "relative",
    clock: "with-day",
    options: ({ now, hasClock }) => (now === null || !hasClock ? [] : [{ start: now, end: now, side: "only" }]),
  }),
);

/** A day with a time of it: an instant, a part of the day or from one hour to another. */
export const moment: Reader<Meaning> = once(
  longest(
    made(partWithDay, ({ day, part }) => (part === null ? day : clockOnDay(day, part))),
    clockInPart,
    clockWithDay,
  ),
);
