import { monthName, weekdayName } from "./calendar-dates";
import { clockBehind } from "./clock-beside-day";
import { partOfDay } from "./clock-ranges";
import { partName, sureClock } from "./clock-times";
import { length, unitName } from "./durations";
import { weekdays } from "./lexicon";
import type { Meaning } from "./meaning";
import { count } from "./numbers";
import {
  after,
  beginningAs,
  listed,
  longest,
  made,
  maybe,
  once,
  phrase,
  type Reader,
  three,
  two,
  word,
} from "./reader";

const repeat: Meaning = { granularity: "repeat", how: "absolute", options: () => [] };

const plural = new Map([...weekdays].filter(([name]) => name.endsWith("day")).map(([name, day]) => [`${name}s`, day]));

const each: Reader<unknown> = after(
  two(word("every", "each", "any"), maybe(phrase("other", "second", "single"))),
  longest<unknown>(
    unitName,
    two(count, unitName),
    length,
    weekdayName,
    monthName,
    partName,
    phrase("weekday", "business day"),
  ),
);

const adverbs = phrase(
  ...[
    "daily",
    "weekly",
    "monthly",
    "quarterly",
    "yearly",
    "annually",
    "hourly",
    "nightly",
    "biweekly",
    "bimonthly",
    "biannually",
  ],
  ...[
    "bi - weekly",
    "bi - monthly",
    "bi - annually",
    "semi - annually",
    "semiannually",
    "fortnightly",
    "everyday",
    "everynight",
  ],
  ...[
    "once a day",
    "once a week",
    "once a month",
    "once a year",
    "twice a day",
    "twice a week",
    "twice a month",
    "twice a year",
  ],
);

/** `daily`, in small letters: `The Daily Mail` is a name. */
const adverb: Reader<unknown> = beginningAs([adverbs], (words, at) =>
  words[at]?.isCapital === true ? null : adverbs(words, at),
);

const days = two(listed(plural), maybe(partName));
const manyParts = two(weekdayName, phrase("mornings", "afternoons", "evenings", "nights"));
const known = longest<unknown>(each, adverb, days, manyParts, phrase("weekends", "weekdays"));

/** What comes back: `every Monday at 4 pm`, `weekly`, `Mondays`, `each two days`. It has no place in time. */
export const repeated: Reader<Meaning> = once(
  made(
    longest<unknown>(
      two(
        known,
        maybe(longest<unknown>(clockBehind, two(maybe(word("in")), partOfDay), after(word("of", "in"), monthName))),
      ),
      three(sureClock, maybe(phrase("on", ",")), known),
    ),
    () => repeat,
  ),
);
