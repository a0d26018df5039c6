import { type Clock, type ClockParts, instantClock, within } from "./clock";
import { cardinals } from "./english";
import type { Stretch } from "./meaning";
import { digits, smallCardinal } from "./numbers";
import { partsOfDay } from "./parts-of-day";
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
import type { Word } from "./scan";

/** A clock as read, and whether its writing says by itself that it is one. */
export interface ReadClock {
  readonly clock: Clock;
  readonly parts: ClockParts | null;
  readonly isSure: boolean;
}

const anyHour = digits(0, 24);
const twoDigits = digits(0, 59, 2, 2);
const hourWord = made(listed(cardinals), (value) => (value >= 1 && value <= 12 ? value : null));
const minuteWord = longest(
  made(smallCardinal, (value) => (value >= 10 && value < 60 ? value : null)),
  made(two(word("oh"), listed(cardinals)), ([, value]) => (value > 0 && value < 10 ? value : null)),
);
const colon = glued(word(":"));

const halfName: Reader<"am" | "pm"> = made(
  longest(phrase("am", "a . m .", "a . m", "pm", "p . m .", "p . m"), glued(word("a", "p"))),
  (said) => (said.startsWith("a") ? "am" : "pm"),
);
/** `am`, `a.m.`, not the stop that ends a sentence behind `am`. */
const half = maybe(halfName);

interface Written extends ClockParts {
  readonly isSure: boolean;
}

function written(
  hour: number,
  minute: number,
  second: number,
  half: "am" | "pm" | null,
  isSure: boolean,
): Written | null {
  return half !== null && (hour > 12 || hour === 0) && minute + hour === 0
    ? null
    : { hour, minute, second, half, isSure };
}

/** Of `0:59` the nought is not an hour: so are lengths of films written. */
const colonHour: Reader<number> = beginningAs([digits(0, 24)], (words, at) =>
  words[at]?.text === "0" ? null : anyHour(words, at),
);
/** `7:30`, `19:30:15`, `8:45a`. */
const withColon = made(
  two(three(colonHour, colon, glued(twoDigits)), two(maybe(after(colon, glued(twoDigits))), half)),
  ([[hour, , minute], [second, half]]) => written(hour, minute, second ?? 0, half, true),
);
/** `6.45`, `17h30`: sure only with the half of the day or in a place that asks for a clock. */
const withDot = made(
  two(three(digits(0, 24), glued(word(".", "h")), glued(twoDigits)), half),
  ([[hour, , minute], half]) => written(hour, minute, 0, half, half !== null),
);
/** `0930`, `1140 a.m.`. */
const joined: Reader<Written> = beginningAs([two(digits(0, 2359, 4, 3), half)], (words, at) => {
  const found = words[at];
  if (found?.kind !== "number" || found.text.length < 3 || found.text.length > 4) return null;
  const value = Number(found.text);
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  const behind = half(words, at + 1);
  const isClock = hour < 24 && minute < 60 && (behind?.value !== null || found.text.startsWith("0"));
  const parts = isClock ? written(hour, minute, 0, behind?.value ?? null, behind?.value !== null) : null;
  return parts === null ? null : { value: parts, next: behind?.next ?? at + 1 };
});
const hour = longest(digits(0, 24), hourWord);
const oclock = phrase("o ' clock", "oclock", "o clock");

/** `7 pm`, `seven`, `8 o'clock`, `two thirty`, `seven thirty am`. */
const spoken = longest(
  made(two(hour, half), ([h, half]) => written(h, 0, 0, half, half !== null)),
  made(three(hour, oclock, half), ([h, , half]) => written(h, 0, 0, half, true)),
  made(three(upTo(hourWord, maybe(word("-"))), minuteWord, half), ([h, m, half]) =>
    written(h, m, 0, half, half !== null),
  ),
  made(three(digits(1, 12), minuteWord, halfName), ([h, m, half]) => written(h, m, 0, half, true)),
);

const minutesAway: Reader<number> = longest(
  made(phrase("half", "half an hour"), () => 30),
  made(phrase("quarter", "a quarter"), () => 15),
  made(longest(digits(1, 59), smallCardinal), (value) => (value % 5 === 0 ? value : null)),
  upTo(longest(digits(1, 59), smallCardinal), word("minutes", "minute", "mins", "min")),
);

/** `half past seven`, `quarter to eight`, `20 min past eight`. */
const counted = made(
  two(three(minutesAway, word("past", "to", "before"), hour), two(maybe(oclock), half)),
  ([[minutes, which, h], [, half]]) => {
    if (which === "past") return h <= 12 ? written(h, minutes, 0, half, true) : null;
    return h < 1 || h > 12 ? null : written(h === 1 ? 12 : h - 1, 60 - minutes, 0, half, true);
  },
);

const noon: Reader<Written> = longest(
  made(phrase("noon", "noonish", "midday", "mid day", "mid - day", "12 noon", "noontime"), () =>
    written(12, 0, 0, "pm", true),
  ),
  made(phrase("midnight", "mid night", "mid - night", "12 midnight"), () => written(12, 0, 0, "am", true)),
);

function read({ isSure, ...parts }: Written): ReadClock {
  return { clock: instantClock(parts), parts, isSure };
}

/** A clock as an end of a range: not `7 to 7`, seven minutes before seven. */
export const endClock: Reader<ReadClock> = once(made(longest(withColon, withDot, joined, spoken, noon), read));
const figures: Reader<ReadClock> = once(longest(endClock, made(counted, read)));

/** The part of a day: `morning`, `night-time`, in small letters or behind a day only. */
export const partName: Reader<Stretch> = longest(
  listed(partsOfDay),
  made(phrase("night - time", "night time"), () => ({ start: 0, end: 8 * 3600 })),
);

const inThe = phrase("in the", "at", "of the");

/** `7 in the morning`, `in the morning at 7`, `8:00 early morning`: the part tells the half of the day. */
const inPart: Reader<ReadClock> = longest(
  made(three(figures, two(inThe, maybe(word("early", "late"))), partName), ([read, , part]) => fitted(read, part)),
  made(three(figures, maybe(word("early", "late")), partName), ([read, , part]) =>
    read.isSure ? fitted(read, part) : null,
  ),
  made(
    two(
      three(
        maybe(phrase("in the", "early in the", "late in the", "early", "late")),
        partName,
        maybe(phrase("at", "around", "at around")),
      ),
      figures,
    ),
    ([[, part], read]) => fitted(read, part),
  ),
);

function fitted(read: ReadClock, part: Stretch): ReadClock {
  const clock = within(read.clock, part);
  const options = clock.options();
  const half = options[0] !== undefined && options[0].start >= 43_200 ? "pm" : "am";
  return {
    clock,
    parts: read.parts === null || options.length !== 1 ? read.parts : { ...read.parts, half },
    isSure: true,
  };
}

/** A moment of the day in any writing, sure or not. */
export const anyClock: Reader<ReadClock> = once(longest(figures, inPart));

const behindHour =
  /^(?:on|today|tomorrow|yesterday|tonight|and|or|in|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** A moment of the day that needs no day beside it: sure by its writing, or a number behind `at` that counts nothing. */
export const sureClock: Reader<ReadClock> = once(
  beginningAs([anyClock, after(word("at"), anyClock)], (words, at) => {
    const plain = anyClock(words, at);
    if (plain?.value.isSure === true) return plain;
    if (words[at]?.text !== "at") return null;
    const found = anyClock(words, at + 1);
    return found === null || found.value.isSure || counts(words, at + 1, found.next) ? null : found;
  }),
);

/** Whether a number read as an hour counts what stands behind it: `at 7 sites`, `at 7%`. */
export function counts(words: readonly Word[], at: number, next: number): boolean {
  const behind = words[next];
  if (words[at]?.kind === "word" && next === at + 1 && words[at]?.text === "one") return true;
  if (behind?.isGlued === true && /^[%:/-]$/.test(behind.text)) return true;
  return behind?.kind === "number" || (behind?.kind === "word" && !behindHour.test(behind.text));
}
