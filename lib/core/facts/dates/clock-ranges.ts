import { DAY } from "./calendar";
import { type Clock, clockRange, secondsOfParts } from "./clock";
import { anyClock, endClock, partName, type ReadClock } from "./clock-times";
import { length, secondsOf } from "./durations";
import { after, longest, made, maybe, once, phrase, type Reader, three, two, word } from "./reader";

const between = word("-", "to", "until", "till", "til", "through", "~");

function ranged(first: ReadClock, last: ReadClock): ReadClock | null {
  if (first.parts === null || last.parts === null) return null;
  const clock = clockRange(first.parts, last.parts);
  const saysMinutes = first.parts.minute > 0 && last.parts.minute > 0;
  return { clock, parts: null, isSure: first.isSure || last.isSure || saysMinutes };
}

const end = longest(endClock, anyClock);

/** `3 to 5 pm`, `between 9.30 and 4.30pm`, `from 10 am for 3 hours`: sure where one of its ends is, or both say minutes. */
export const clockSpan: Reader<ReadClock> = once(
  longest(
    made(three(maybe(phrase("from", "between")), endClock, two(between, end)), ([, first, [, last]]) =>
      ranged(first, last),
    ),
    made(three(maybe(word("from")), anyClock, two(between, end)), ([, first, [, last]]) => ranged(first, last)),
    made(three(word("between"), end, two(word("and"), end)), ([, first, [, last]]) => ranged(first, last)),
    made(three(maybe(word("from")), anyClock, after(word("for"), length)), ([, first, size]) =>
      lasting(first, secondsOf(size)),
    ),
    made(two(after(word("for"), length), after(word("from", "starting", "at"), anyClock)), ([size, first]) =>
      lasting(first, secondsOf(size)),
    ),
  ),
);

function lasting(first: ReadClock, seconds: number): ReadClock | null {
  if (first.parts === null || seconds >= DAY) return null;
  const { parts } = first;
  const options = () => secondsOfParts(parts).map((start) => ({ start, end: start + seconds }));
  return { clock: { granularity: "range", options }, parts: null, isSure: true };
}

type Part = { readonly part: Clock; readonly isLed: boolean };

function halved(stretch: { start: number; end: number }, which: string | null): Clock {
  const middle = stretch.start + Math.round((stretch.end - stretch.start) / 7200) * 3600;
  if (which === null) return { granularity: "part-of-day", options: () => [stretch] };
  const isEarly = which.startsWith("early") || which.startsWith("earlier");
  const option = isEarly ? { start: stretch.start, end: middle } : { start: middle, end: stretch.end };
  return { granularity: "part-of-day", options: () => [option], bound: isEarly ? "early" : "late" };
}

/** A part of a day without its day: `morning`, `in the afternoon`, `late evening`, `early in the morning`. */
export const partOfDay: Reader<Part> = once(
  made(
    two(
      maybe(
        phrase(
          "in the",
          "in",
          "early in the",
          "late in the",
          "later in the",
          "earlier in the",
          "early",
          "late",
          "during the",
          "at",
        ),
      ),
      partName,
    ),
    ([led, part]) => ({
      part: halved(part, led !== null && /^(?:early|late)/.test(led) ? led : null),
      isLed: led !== null,
    }),
  ),
);
