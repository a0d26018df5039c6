import { calendarMeaning } from "./calendar-options";
import { doubtfulNames } from "./english";
import { months, weekdays } from "./lexicon";
import type { CalendarDate, Meaning } from "./meaning";
import { digits, fourDigitYear, fullYear, monthDay, ordinal, smallCardinal, year } from "./numbers";
import { numericDate } from "./numeric-dates";
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

const stop = maybe(glued(word(".")));

const fullMonth = made(phrase(...months.keys()), (name) => months.get(name) ?? null);
const shortMonth = upTo(fullMonth, stop);

/** The name of a month, `sept.` with its stop; whether it is a month is decided by what stands beside it. */
export const monthName: Reader<number> = beginningAs([shortMonth], (words, at) => {
  const found = fullMonth(words, at);
  const isShort = (words[at]?.text.length ?? 0) <= 4;
  return found !== null && isShort ? shortMonth(words, at) : found;
});

/** The name of a month that is no verb: `10 May`, not `10 may`. */
export const sureMonth: Reader<number> = beginningAs([monthName], (words, at) => {
  const first = words[at];
  return first !== undefined && doubtfulNames.has(first.text) && !first.isCapital ? null : monthName(words, at);
});

const fullWeekday = listed(weekdays);
const shortWeekday = upTo(fullWeekday, stop);

/** The name of a weekday. */
export const weekdayName: Reader<number> = beginningAs([shortWeekday], (words, at) => {
  const found = fullWeekday(words, at);
  const isShort = (words[at]?.text.length ?? 0) <= 5;
  return found !== null && isShort ? shortWeekday(words, at) : found;
});

const yearBehind: Reader<number> = longest(
  after(maybe(word(",", "of", "in", "-", "عام", "سنة")), upTo(year, maybe(word("года", "г")))),
  after(word("of"), made(digits(30, 99), fullYear)),
);
const noYear = (year: number | null, month: number | null, day: number | null): CalendarDate => ({
  year,
  month,
  day,
  weekday: null,
});

/** `June 10`, `June 10th, 2019`, `july the fourth`. */
const monthFirst = made(three(monthName, monthDay, maybe(yearBehind)), ([m, d, y]) => noYear(y, m, d));

/** In words the day stands without its `the`, which is left out of what is read. */
const plainDay: Reader<number> = beginningAs([monthDay], (words, at) =>
  words[at]?.text === "the" && words[at + 1]?.kind === "word" ? null : monthDay(words, at),
);
const spokenDay = made(smallCardinal, (day) => (day >= 1 && day <= 31 ? day : null));

/** `10 June 2019`, `10th of June`, `the twenty-third day of September`, `10 июня 2019 года`. */
const dayFirst = made(
  three(upTo(plainDay, maybe(word("day"))), longest(after(word("of", "-"), monthName), sureMonth), maybe(yearBehind)),
  ([d, m, y]) => noYear(y, m, d),
);

/** `twenty five January nineteen eighty six`: a cardinal in words needs its year. */
const spoken = made(three(spokenDay, monthName, yearBehind), ([d, m, y]) => noYear(y, m, d));

/** `2019, June 10` and `2019 10 June`. */
const yearBefore = made(
  three(
    year,
    maybe(word(",")),
    longest(
      two(monthName, monthDay),
      made(two(monthDay, monthName), ([d, m]) => [m, d] as const),
    ),
  ),
  ([y, , [m, d]]) => noYear(y, m, d),
);

/** A day of the calendar with its month, in any order, without a weekday. */
export const dayOfMonth: Reader<CalendarDate> = once(
  longest(
    monthFirst,
    dayFirst,
    spoken,
    yearBefore,
    made(two(numericDate, maybe(after(word(","), fourDigitYear))), ([date, y]) =>
      date.day === null || date.year !== null ? null : { ...date, year: y },
    ),
    made(numericDate, (date) => (date.day === null ? null : date)),
  ),
);

const open = maybe(word(",", "("));
const close = maybe(word(")"));

const dayOfWeek = two(weekdayName, monthDay);

/** `Friday 23`, `Tuesday the eleventh`; a number that counts what follows is none. */
const withNumber: Reader<CalendarDate> = beginningAs([dayOfWeek], (words, at) => {
  const found = dayOfWeek(words, at);
  if (found === null) return null;
  const behind = words[found.next];
  const isNumber = words[found.next - 1]?.kind === "number";
  const counts = behind?.kind === "word" && !/^(?:at|from|between|in|and|or)$/.test(behind.text);
  if (isNumber && (counts || (behind?.text === "-" && behind.isGlued))) return null;
  const [weekday, day] = found.value;
  const isNear = words[at + 1]?.text === "the" || words[at + 2]?.text === "the";
  return { value: { year: null, month: null, day, weekday, isNear }, next: found.next };
});

/** `Monday, June 10`, `June 10 (Monday)`, `Friday 23`, `Tuesday the eleventh`: the weekday beside the day. */
const withWeekday: Reader<CalendarDate> = longest(
  made(two(three(upTo(weekdayName, maybe(word("the"))), open, dayOfMonth), close), ([[weekday, , date]]) => ({
    ...date,
    weekday,
  })),
  made(two(three(dayOfMonth, open, weekdayName), close), ([[date, , weekday]]) => ({ ...date, weekday })),
  withNumber,
);

/** The month of a year: `June 2019`, `June, 2019`, `April in 2016`, `2016 Nov`, `2018/06`. */
export const monthOfYear: Reader<CalendarDate> = once(
  longest(
    made(two(monthName, yearBehind), ([m, y]) => noYear(y, m, null)),
    made(three(year, maybe(word(",")), monthName), ([y, , m]) => noYear(y, m, null)),
    made(numericDate, (date) => (date.day === null ? date : null)),
  ),
);

/** A weekday alone; `sat` and `sun` only as names, written large and not where a sentence starts. */
const loneWeekday: Reader<CalendarDate> = beginningAs([weekdayName], (words, at) => {
  const found = weekdayName(words, at);
  if (found === null) return null;
  const first = words[at];
  const isDoubtful = first !== undefined && doubtfulNames.has(first.text) && !first.isCapital;
  return isDoubtful ? null : { value: noYearWeekday(found.value), next: found.next };
});

function noYearWeekday(weekday: number): CalendarDate {
  return { year: null, month: null, day: null, weekday };
}

const nthDay = longest(ordinal, monthDay);

/** The nth of no named month, only behind `on`, and only where no word follows that it could count. */
const loneDay: Reader<CalendarDate> = beginningAs([nthDay, after(word("the"), nthDay)], (words, at) => {
  const isLed = words[at]?.text === "the" || words[at + 1]?.isGlued === true;
  if (words[at - 1]?.text !== "on" || !isLed) return null;
  const found = nthDay(words, words[at]?.text === "the" ? at + 1 : at);
  const behind = found === null ? undefined : words[found.next];
  const counts = behind?.kind === "word" && !/^(?:at|from|between|in|around|of|and|for)$/.test(behind.text);
  return found === null || counts || found.value > 31
    ? null
    : { value: noYear(null, null, found.value), next: found.next };
});

/** Days that the calendar names, in all the orders of English. */
export const calendarDay: Reader<Meaning> = once(
  made(longest(dayOfMonth, withWeekday, loneWeekday, loneDay), calendarMeaning),
);
