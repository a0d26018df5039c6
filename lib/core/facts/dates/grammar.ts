import { bounded, rough } from "./bounds";
import { clockAlone } from "./clock";
import { partOfDay } from "./clock-ranges";
import { sureClock } from "./clock-times";
import { length, secondsOf } from "./durations";
import { isNounLike } from "./function-words";
import { units } from "./lexicon";
import type { Meaning } from "./meaning";
import { rightNow } from "./moments";
import { loneSpan, point, range } from "./ranges";
import { beginningAs, longest, made, phrase, type Reader, two } from "./reader";
import { repeated } from "./repeats";
import type { Word } from "./scan";

const lasting: Reader<Meaning> = longest(
  made(
    length,
    (size): Meaning => ({ granularity: "duration", how: "absolute", options: () => [], length: secondsOf(size) }),
  ),
  made(
    two(phrase("all", "whole", "entire", "full"), phrase("day", "week", "month", "year")),
    ([, unit]): Meaning | null => {
      const days = { day: 1, week: 7, month: 30, year: 365 }[unitOf(unit)];
      return { granularity: "duration", how: "absolute", options: () => [], length: days * 86_400 };
    },
  ),
);

function unitOf(name: string): "day" | "week" | "month" | "year" {
  const unit = units.get(name);
  return unit === "week" || unit === "month" || unit === "year" ? unit : "day";
}

/** `a year`, `one day`, `a second` say how long only behind a word that asks it; everything longer says it alone. */
const duration: Reader<Meaning> = beginningAs([lasting], (words, at) => {
  const found = lasting(words, at);
  return found === null || isIdle(words, at, found.next) ? null : found;
});

function isIdle(words: readonly Word[], at: number, next: number): boolean {
  if (words[at]?.text === "a" && words[at + 1]?.text === "second") return true;
  const isOne = next - at === 2 && /^(?:a|an|one)$/.test(words[at]?.text ?? "");
  return (
    isOne &&
    !/^(?:a|for|than|of|in|last|takes|took|within|lasted|over|about|after|least|due)$/.test(words[at - 1]?.text ?? "")
  );
}

const lonePart: Reader<Meaning> = beginningAs([partOfDay], (words, at) => {
  const found = partOfDay(words, at);
  if (found === null) return null;
  const isName = words
    .slice(at, found.next)
    .some(({ isCapital }, index) => isCapital && (index > 0 || !found.value.isLed));
  const isMany = words[found.next - 1]?.text.endsWith("s") === true;
  return isName || isMany || isNounLike(words[found.next])
    ? null
    : { value: clockAlone(found.value.part), next: found.next };
});

/** Everything that is read as a date, a time, a length of time or what comes back; the longest that begins at a place. */
export const timeExpression: Reader<Meaning> = longest(
  repeated,
  range,
  made(loneSpan, clockAlone),
  point,
  bounded,
  rough,
  made(loneSpan, clockAlone),
  made(sureClock, ({ clock }) => clockAlone(clock)),
  lonePart,
  duration,
  made(rightNow, (now) => ({ ...now, isOnlyNow: true })),
);
