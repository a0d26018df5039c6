import { cardinals, ordinals } from "./english";
import {
  after,
  ahead,
  glued,
  listed,
  longest,
  made,
  maybe,
  once,
  phrase,
  type Reader,
  readingOne,
  three,
  two,
  upTo,
  word,
} from "./reader";
import type { Word } from "./scan";

/** A number in figures from `low` to `high`, of at most two digits unless told, at least those of `low`. */
export function digits(low: number, high: number, longestRun = 2, shortestRun = `${low}`.length): Reader<number> {
  const runs = ["0", "00", "000", "0000"].slice(shortestRun - 1, longestRun);
  return readingOne(runs, (words, at) => {
    const found = words[at];
    if (found?.kind !== "number" || found.text.length > longestRun || found.text.length < shortestRun) return null;
    const value = Number(found.text);
    return value >= low && value <= high ? { value, next: at + 1 } : null;
  });
}

const tens = made(listed(cardinals), (value) => (value >= 20 ? value : null));
const ones = made(listed(cardinals), (value) => (value > 0 && value < 10 ? value : null));
const dash = maybe(word("-"));

/** `seven`, `forty five`, `twenty-six`: 0 to 99 in words. */
export const smallCardinal = longest(
  listed(cardinals),
  made(three(tens, dash, ones), ([ten, , one]) => ten + one),
);

/** A count of units in figures or words: `3`, `three`, `a hundred`, `a`, `a few` (3), `a couple of` (2); never a fraction. */
export const count: Reader<number> = once(
  longest(
    digits(0, 9999, 4),
    smallCardinal,
    made(phrase("a", "an", "one"), () => 1),
    made(phrase("few", "a few", "several", "some"), () => 3),
    made(phrase("couple", "couple of", "a couple", "a couple of"), () => 2),
    made(phrase("hundred", "a hundred", "one hundred"), () => 100),
  ),
);

const inWords: Reader<number> = longest(
  listed(ordinals),
  made(
    three(
      tens,
      dash,
      made(listed(ordinals), (value) => (value < 10 ? value : null)),
    ),
    ([ten, , one]) => ten + one,
  ),
);

/** `21st`, `third`, `twenty-first`, the figures being those of 1 to 99. */
export const ordinal: Reader<number> = once(longest(upTo(digits(1, 99), glued(word("st", "nd", "rd", "th"))), inWords));

/** A day of a month: `3`, `03`, `3rd`, `third`, with or without `the`; of figures alone none that a clock or a fraction goes on. */
export const monthDay: Reader<number> = once(
  after(
    maybe(word("the")),
    longest(
      made(ordinal, (value) => (value <= 31 ? value : null)),
      upTo(digits(1, 31), ahead(isWhole)),
    ),
  ),
);

function isWhole(words: readonly Word[], at: number): boolean {
  const [next, behind] = [words[at], words[at + 1]];
  const goesOn = next?.isGlued === true && behind?.isGlued === true && behind.kind === "number";
  const isPart = (goesOn && /^[:.,]$/.test(next.text)) || next?.text === "%";
  const isClock = /^(?:am|pm|a|p)$/.test(next?.text ?? "") && (next?.text.length === 2 || next?.isGlued === true);
  return !isPart && !isClock;
}

const century = longest(
  made(listed(cardinals), (value) => (value >= 15 && value <= 21 && value !== 20 ? value * 100 : null)),
  made(word("twenty"), () => 2000),
);
const rest = longest(
  made(smallCardinal, (value) => (value >= 10 ? value : null)),
  made(two(word("oh", "o"), ones), ([, value]) => value),
);

/** A year in words: `nineteen seventy two`, `twenty nineteen`, `two thousand (and) eleven`. */
const yearInWords: Reader<number> = longest(
  made(three(century, dash, rest), ([hundreds, , value]) => hundreds + value),
  made(
    two(
      phrase("two thousand"),
      maybe(
        after(
          maybe(word("and")),
          made(smallCardinal, (value) => value || null),
        ),
      ),
    ),
    ([, value]) => 2000 + (value ?? 0),
  ),
);

/** Four figures that may be a year, 1000 to 2199; what stands around them decides elsewhere. */
export const fourDigitYear: Reader<number> = made(digits(1000, 2199, 4), (value) => value);

/** A year in any writing that cannot be a mere number beside a month: `2019`, `'19`, `nineteen seventy`. */
export const year: Reader<number> = longest(
  fourDigitYear,
  yearInWords,
  made(two(word("'"), glued(digits(0, 99))), ([, value]) => fullYear(value)),
);

/** The year that two figures stand for: 00 to 29 in this century, else in the last (the pivot that Recognizers documents). */
export function fullYear(short: number): number {
  return short < 30 ? 2000 + short : 1900 + short;
}
