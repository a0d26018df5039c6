import { dayOfMonth, monthName } from "./calendar-dates";
import { calendarMeaning } from "./calendar-options";
import { calendarPeriod, edgeDay } from "./calendar-periods";
import { type Clock, clockAlone } from "./clock";
import { clockSpan } from "./clock-ranges";
import { sureClock } from "./clock-times";
import { countedPeriod, lengthFrom, runningUnit } from "./counted-periods";
import type { CalendarDate, Meaning } from "./meaning";
import { moment, rightNow } from "./moments";
import { digits, fourDigitYear, monthDay } from "./numbers";
import { partOf, partWords, sinceNow } from "./parts-of-periods";
import { joined, startsNow } from "./range-ends";
import { after, glued, longest, made, maybe, once, phrase, type Reader, three, two, word } from "./reader";
import { anyDay } from "./relative-days";

const the = maybe(word("the"));

/** A week, a month, a year or the like, whole or its early, middle or late part. */
const anyPeriod: Reader<Meaning> = once(
  longest(
    longest(calendarPeriod, countedPeriod),
    made(three(partWords, the, longest(calendarPeriod, countedPeriod, runningUnit)), ([part, , period]) =>
      partOf(period, part),
    ),
    made(three(word("earlier", "later"), maybe(word("in")), longest(countedPeriod, runningUnit)), ([which, , period]) =>
      sinceNow(period, which === "later" ? "later" : "earlier"),
    ),
  ),
);

const today: Meaning = { granularity: "day", how: "relative", options: startsNow };

/** Whatever can be an end of a range or stand behind `since`. */
export const point: Reader<Meaning> = once(
  longest(
    edgeDay,
    moment,
    anyDay,
    anyPeriod,
    made(sureClock, ({ clock }) => clockAlone(clock)),
  ),
);

const dated: Reader<Meaning> = once(
  longest(
    edgeDay,
    moment,
    anyDay,
    anyPeriod,
    made(word("now"), () => today),
  ),
);
const till = word("to", "until", "till", "til", "through", "thru", "-", "~");
const endOf = made(two(phrase("the end of", "end of"), longest(anyPeriod, anyDay)), ([, period]) => period);
const meaningOf = (date: CalendarDate) => calendarMeaning(date);
const bareDay: Reader<Meaning> = made(monthDay, (day) => ({
  granularity: "day",
  how: "nearest",
  date: { year: null, month: null, day, weekday: null },
  options: meaningOf({ year: null, month: null, day, weekday: null })?.options ?? (() => []),
}));
const dayAndYear: Reader<Meaning> = made(two(monthDay, after(word(","), fourDigitYear)), ([day, year]) =>
  meaningOf({ year, month: null, day, weekday: null }),
);
const bareMonth: Reader<Meaning> = made(monthName, (month) =>
  meaningOf({ year: null, month, day: null, weekday: null }),
);
const bareYear: Reader<Meaning> = made(fourDigitYear, (year) =>
  meaningOf({ year, month: null, day: null, weekday: null }),
);
const fullDay: Reader<Meaning> = once(made(dayOfMonth, meaningOf));

/** Two ends with a word between them. */
function pair(first: Reader<Meaning>, between: Reader<unknown>, last: Reader<Meaning>): Reader<Meaning> {
  return made(three(first, between, after(the, last)), ([start, , end]) => joined(start, end));
}

/** Two ends with any word between, the second being an end itself where it says `the end of`. */
function ends(between: Reader<unknown>): Reader<Meaning> {
  return once(
    longest(
      made(three(longest(bareMonth, bareYear, dated), between, endOf), ([start, , end]) => joined(start, end, true)),
      made(three(endOf, between, endOf), ([start, , end]) => joined(atItsEnd(start), end, true)),
      pair(dated, between, dated),
      pair(bareDay, between, fullDay),
      pair(fullDay, between, longest(dayAndYear, bareDay)),
      pair(longest(bareMonth, dated), between, longest(bareMonth, dated)),
      pair(bareYear, between, bareYear),
    ),
  );
}

/** A stretch as a first end that the words put at its end: what comes begins behind it. */
function atItsEnd(meaning: Meaning): Meaning {
  const options: Meaning["options"] = (circumstances) =>
    meaning.options(circumstances).map((option) => ({ ...option, start: option.end }));
  return { granularity: meaning.granularity, how: meaning.how, options };
}

/** The second end may be a clock of the first one's day: `from 2:00 tomorrow to 4:00`. */
function toClock(between: Reader<unknown>): Reader<Meaning> {
  return made(
    three(
      longest(
        moment,
        made(rightNow, (now) => now),
      ),
      between,
      sureClock,
    ),
    ([start, , { clock }]) => joined(start, clockAlone(clock)),
  );
}

const shortYears: Reader<Meaning> = made(
  two(fourDigitYear, after(glued(word("-", "/")), glued(digits(0, 99)))),
  ([first, last]) => {
    const year = Math.floor(first / 100) * 100 + last;
    const [start, end] = [first, year].map((value) =>
      meaningOf({ year: value, month: null, day: null, weekday: null }),
    );
    return year <= first || start == null || end == null ? null : joined(start, end);
  },
);

const tillEnds = ends(till);

/** `from 3 to 12 September`, `between 2007 and 2009`, `Nov 3–5`, `Monday to Friday`, `2014-2018`. */
export const range: Reader<Meaning> = once(
  longest(
    tillEnds,
    after(word("from"), tillEnds),
    after(word("in"), ends(word("through"))),
    after(word("between"), ends(longest(word("and"), till))),
    after(word("from"), toClock(till)),
    after(word("between"), toClock(word("and"))),
    toClock(till),
    shortYears,
    lengthFrom(anyDay),
  ),
);

/** A stretch between two times of a day that is not named, sure by its writing. */
export const loneSpan: Reader<Clock> = made(clockSpan, ({ clock, isSure }) => (isSure ? clock : null));
