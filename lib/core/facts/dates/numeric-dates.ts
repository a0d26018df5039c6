import { months } from "./lexicon";
import type { CalendarDate } from "./meaning";
import { digits, fourDigitYear, fullYear } from "./numbers";
import { beginningAs, glued, listed, longest, made, once, type Reader, three, two, word } from "./reader";
import type { Word } from "./scan";

const month = digits(1, 12);
const day = digits(1, 31);
const named = listed(months);
const slash = glued(word("/"));
const dash = glued(word("-"));
const dot = glued(word("."));

function fields(year: number | null, m: number | null, d: number | null, isSwappable = false): CalendarDate {
  return { year, month: m, day: d, weekday: null, isSwappable };
}

/** Three numbers with the same sign between, nothing but the sign between. */
function parts<A, B, C>(a: Reader<A>, b: Reader<B>, c: Reader<C>): Reader<readonly [A, B, C]> {
  const between = (sign: Reader<string>) =>
    made(two(three(a, sign, glued(b)), two(sign, glued(c))), ([[x, , y], [, z]]) => [x, y, z] as const);
  return longest(between(slash), between(dash), between(dot));
}

/** `2019-06-10`, `2019/6/10`, `2019.06.10`, `2019/aug/01`, `2020/23/Sep`. */
const yearFirst: Reader<CalendarDate> = longest(
  made(parts(fourDigitYear, month, day), ([y, m, d]) => fields(y, m, d)),
  made(parts(fourDigitYear, named, day), ([y, m, d]) => fields(y, m, d)),
  made(parts(fourDigitYear, day, named), ([y, d, m]) => fields(y, m, d)),
);

const shortYear: Reader<number> = longest(fourDigitYear, made(digits(0, 99, 2, 2), fullYear));

const threeNumbers = parts(day, day, shortYear);
const twoNumbers = three(day, slash, glued(day));

/** `6/10/2019`, `22-04-2019`, `13/04/21`: which number is the month is told by what is possible, else left open. Dots put the day first. */
const yearLast: Reader<CalendarDate> = beginningAs([threeNumbers], (words, at) => {
  const found = threeNumbers(words, at);
  if (found === null) return null;
  const [first, second, y] = found.value;
  const date = words[at + 1]?.text === "." ? fields(y, second, first) : either(y, first, second);
  return date === null ? null : { value: date, next: found.next };
});

function either(y: number | null, first: number, second: number): CalendarDate | null {
  if (first > 12) return second > 12 ? null : fields(y, second, first);
  if (second > 12) return fields(y, first, second);
  return fields(y, first, second, true);
}

/** `14-nov-2023`, `Jan/3/2019`, `Jan/3`, `may/22`, `jun-15`, `3-Jan`. */
const withName: Reader<CalendarDate> = longest(
  made(parts(day, named, shortYear), ([d, m, y]) => fields(y, m, d)),
  made(parts(named, day, shortYear), ([m, d, y]) => fields(y, m, d)),
  made(three(named, longest(slash, dash), glued(day)), ([m, , d]) => fields(null, m, d)),
  made(three(day, longest(slash, dash), glued(named)), ([d, , m]) => fields(null, m, d)),
);

/** `2018/06`, `2018-06`, `06/2018`, `jan-2019`. */
const monthAndYear: Reader<CalendarDate> = longest(
  made(three(fourDigitYear, longest(slash, dash), glued(month)), ([y, , m]) => fields(y, m, null)),
  made(three(month, longest(slash, dash), glued(fourDigitYear)), ([m, , y]) => fields(y, m, null)),
  made(three(named, longest(slash, dash), glued(fourDigitYear)), ([m, , y]) => fields(y, m, null)),
);

const before = new Set(
  (
    "on by from to until till before after since for next last this between about and or due starting beginning through " +
    "mon tue tues wed thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"
  ).split(" "),
);

/** `11/20`, `on 6/4`: a day without a year. What may be a fraction needs a word before it that dates have. */
const dayAndMonth: Reader<CalendarDate> = beginningAs([twoNumbers], (words, at) => {
  const found = twoNumbers(words, at);
  if (found === null) return null;
  const [first, , second] = found.value;
  const isFraction = first < second && second <= 12 && !isLed(words, at);
  const date = isFraction || isGoingOn(words, found.next) ? null : either(null, first, second);
  return date === null ? null : { value: date, next: found.next };
});

function isLed(words: readonly Word[], at: number): boolean {
  const [next, last] = [words[at + 3], words[at - 1]];
  return last === undefined || before.has(last.text) || last.text === "," || next === undefined || next.text === ",";
}

function isGoingOn(words: readonly Word[], at: number): boolean {
  const [sign, behind] = [words[at], words[at + 1]];
  return (
    sign?.text === "/" ||
    (sign?.text === "-" && behind?.isGlued === true && sign.isGlued && words[at + 2]?.text === "-")
  );
}

/** Dates that figures and signs alone say, from `2019-06-10` to `6/4`, of which `isSwappable` says that they could be read in two ways. */
export const numericDate: Reader<CalendarDate> = once(
  longest(yearFirst, yearLast, withName, dayAndMonth, monthAndYear),
);
