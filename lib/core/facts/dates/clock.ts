import { DAY } from "./calendar";
import type { Bound } from "./date-value";
import type { Meaning, Option, Stretch } from "./meaning";

/**
 * A time of day as said, in seconds of the day; two where the half of the day is in doubt; an end behind midnight is more than a day.
 * What it may be is worked out when it is asked for: most clocks that are tried are not kept.
 */
export interface Clock {
  readonly granularity: "instant" | "part-of-day" | "range";
  readonly options: () => readonly Stretch[];
  readonly bound?: Bound;
}

/** Hours and minutes as written, with the half of the day where it is said. */
export interface ClockParts {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly half: "am" | "pm" | null;
}

/** The seconds of the day that written hours may be: `7:30` two, `14:30` and `7 pm` one. */
export function secondsOfParts({ hour, minute, second, half }: ClockParts): readonly number[] {
  const rest = minute * 60 + second;
  if (half === null && (hour === 0 || hour > 12)) return [(hour * 3600 + rest) % DAY];
  const morning = (hour % 12) * 3600 + rest;
  if (half === null) return [morning, morning + DAY / 2].sort((a, b) => Number(hour === 12) * (b - a));
  if (hour > 12) return [hour * 3600 + rest];
  return [half === "am" ? morning : morning + DAY / 2];
}

/** A time of day that is one moment. */
export function instantClock(parts: ClockParts): Clock {
  return { granularity: "instant", options: () => secondsOfParts(parts).map((at) => ({ start: at, end: at })) };
}

/**
 * From one time of day to another: where both are in doubt each first takes the next second behind it; where only the first is,
 * it is the nearest before the second.
 */
export function clockRange(first: ClockParts, last: ClockParts): Clock {
  return { granularity: "range", options: () => ways(secondsOfParts(first), secondsOfParts(last)) };
}

function ways(first: readonly number[], last: readonly number[]): readonly Stretch[] {
  const ways = first.map((start) => ({ start, end: Math.min(...last.map((end) => (end > start ? end : end + DAY))) }));
  const shortest = [...ways].sort((a, b) => a.end - a.start - (b.end - b.start)).slice(0, 1);
  return last.length > 1 ? ways : shortest;
}

/** A time of day on a day that is said beside it. */
export function clockOnDay(day: Meaning, clock: Clock): Meaning {
  const { granularity, bound } = clock;
  return {
    granularity,
    how: day.how,
    clock: "with-day",
    ...(bound === undefined ? {} : { bound }),
    ...(day.isAnchored === undefined ? {} : { isAnchored: day.isAnchored }),
    options: (circumstances) =>
      day.options(circumstances).flatMap((option) => clock.options().map((stretch) => placed(option, stretch))),
  };
}

function placed(day: Option, { start, end }: Stretch): Option {
  const from = day.start ?? 0;
  return { ...day, start: from + start, end: from + end };
}

/** A time of day of no day that is said: it stays open, its options being seconds of a day. */
export function clockAlone(clock: Clock): Meaning {
  const { granularity, bound } = clock;
  return {
    granularity,
    how: "absolute",
    clock: "only",
    ...(bound === undefined ? {} : { bound }),
    options: () => clock.options().map((stretch) => ({ ...stretch, side: "only" })),
  };
}

/** The options of a clock that lie in a part of the day, or all when none does. */
export function within(clock: Clock, part: Stretch): Clock {
  return { ...clock, options: () => optionsWithin(clock.options(), part) };
}

function optionsWithin(all: readonly Stretch[], part: Stretch): readonly Stretch[] {
  const half = (start: number) => Number(start >= DAY / 2);
  const inside = all.filter(({ start }) => start >= part.start && start < Math.max(part.end, part.start + 1));
  const nearby = all.filter(({ start }) => half(start) === half(part.start));
  return inside.length > 0 ? inside : nearby.length > 0 ? nearby : all;
}
