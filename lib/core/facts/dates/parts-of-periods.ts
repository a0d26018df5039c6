import { DAY, partsOf } from "./calendar";
import type { Bound } from "./date-value";
import type { Meaning, Option, Stretch } from "./meaning";
import { longest, made, maybe, phrase, type Reader, two, word } from "./reader";

type Part = Extract<Bound, "early" | "mid" | "late">;

/** Words for the beginning, the middle and the end of what follows them. */
export const partWords: Reader<Part> = longest(
  made(
    two(phrase("early", "earlier in", "early in", "beginning of", "start of"), maybe(word("-"))),
    () => "early" as const,
  ),
  made(two(phrase("mid", "middle of"), maybe(word("-"))), () => "mid" as const),
  made(two(phrase("late", "late in", "end of"), maybe(word("-"))), () => "late" as const),
);

/**
 * The early, middle or late part of a stretch: months break at the 10th, 16th and 21st, everything else in thirds, rounded to months or
 * days (the parts that Recognizers documents). A convention of readers, not of calendars.
 */
export function partOf(meaning: Meaning, part: Part): Meaning {
  return {
    ...meaning,
    bound: part,
    options: (circumstances) =>
      meaning
        .options(circumstances)
        .map((option) =>
          option.start === null || option.end === null ? option : { ...option, ...cut(option.start, option.end, part) },
        ),
  };
}

function cut(start: number, end: number, part: Part): Stretch {
  const days = (end - start) / DAY;
  if (days >= 28 && days <= 31) return cutMonth(start, end, part);
  const third = days >= 365 ? null : Math.max(1, Math.floor(days / 3));
  const from = (n: number) => (third === null ? ofYears(start, end, n) : start + n * third * DAY);
  if (part === "early") return { start, end: from(1) };
  return part === "mid" ? { start: from(1), end: from(2) } : { start: from(2), end };
}

function cutMonth(start: number, end: number, part: Part): Stretch {
  if (part === "early") return { start, end: start + 15 * DAY };
  return part === "mid" ? { start: start + 9 * DAY, end: start + 20 * DAY } : { start: start + 15 * DAY, end };
}

function ofYears(start: number, end: number, third: number): number {
  const [first, last] = [partsOf(start / DAY).year, partsOf(end / DAY).year];
  const months = Math.round(((last - first) * 12 * third) / 3);
  return Date.UTC(first, months, 1) / 1000;
}

/** What is left of the stretch that runs, from the publication on, or what has gone of it. */
export function sinceNow(meaning: Meaning, which: "earlier" | "later"): Meaning {
  return {
    ...meaning,
    granularity: "range",
    options: (circumstances) => {
      const { now } = circumstances;
      if (now === null) return [];
      const today = Math.floor(now / DAY) * DAY;
      return meaning.options(circumstances).flatMap((option): Option[] => {
        const { start, end } = option;
        if (start === null || end === null || today < start || today > end) return [];
        return [which === "earlier" ? { ...option, end: Math.max(today, start + DAY) } : { ...option, start: today }];
      });
    },
  };
}
