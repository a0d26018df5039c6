import { clockAlone, clockOnDay } from "./clock";
import { sureClock } from "./clock-times";
import type { Bound } from "./date-value";
import { isNounLike } from "./function-words";
import type { Meaning, Option } from "./meaning";
import { moment, rightNow } from "./moments";
import { point } from "./ranges";
import {
  after,
  beginningAs,
  longest,
  made,
  maybe,
  once,
  phrase,
  type Read,
  type Reader,
  three,
  two,
  word,
} from "./reader";
import { anyDay } from "./relative-days";

type Limit = Extract<Bound, "before" | "until" | "since" | "after">;

const before = phrase("before", "prior to", "earlier than", "sooner than", "in advance of");
const until = phrase(
  "until",
  "till",
  "by",
  "no later than",
  "not later than",
  "up to",
  "as late as",
  "up until",
  "on or before",
);
const later = phrase("after", "later than", "following");
const since = phrase(
  ...["since", "as early as", "starting", "starting on", "starting from", "starting in", "beginning", "beginning on"],
  ...[
    "beginning in",
    "beginning from",
    "ever since",
    "not before",
    "no earlier than",
    "as of",
    "effective",
    "on or after",
    "on or later than",
    "on and after",
  ],
);

const limit: Reader<Limit> = longest(
  made(before, () => "before"),
  made(until, () => "until"),
  made(later, () => "after"),
  made(since, () => "since"),
);

function side(meaning: Meaning, bound: Limit): Meaning {
  return {
    ...meaning,
    granularity: "range",
    bound,
    around: undefined,
    options: (circumstances) => meaning.options(circumstances).map((option) => cut(option, bound)),
  };
}

function cut(option: Option, bound: Limit): Option {
  const { start, end } = option;
  const named = start === null || end === null ? option : { ...option, limit: { start, end } };
  if (bound === "before") return { ...named, start: null, end: start };
  if (bound === "after") return { ...named, start: end, end: null };
  return bound === "since" ? { ...named, end: null } : { ...named, start: null };
}

const on = maybe(word("on", "the", "at", "in", "around", "about"));
const joiner = word("and", "or", "-");
const orLater = two(joiner, phrase("later", "onward", "onwards", "thereafter"));
const trailing: Reader<Limit> = longest(
  beginningAs([orLater], (words, at): Read<Limit> | null => {
    const found = orLater(words, at);
    return found === null || (words[at]?.text === "and" && isNounLike(words[found.next]))
      ? null
      : { value: "since", next: found.next };
  }),
  made(phrase("onward", "onwards"), () => "since"),
  made(two(joiner, phrase("earlier", "before")), () => "until"),
);

/** `Tuesday after 1 pm`, `3 pm or later on Monday`: a bound of the clock on a day. */
const onDay: Reader<Meaning> = longest(
  made(three(anyDay, limit, sureClock), ([day, bound, { clock }]) => side(clockOnDay(day, clock), bound)),
  made(two(two(sureClock, trailing), after(maybe(word("on")), anyDay)), ([[{ clock }, bound], day]) =>
    side(clockOnDay(day, clock), bound),
  ),
);

const endOf = phrase("the end of", "end of", "the close of");

/** `after the June 9 election` names an event by its day and no stretch behind it. */
function notCounting(reader: Reader<Meaning>): Reader<Meaning> {
  return beginningAs([reader], (words, at) => {
    const found = reader(words, at);
    const hasThe = words.slice(at, at + 3).some(({ text }) => text === "the") && found !== null;
    return hasThe && isNounLike(words[found.next]) ? null : found;
  });
}

/** `before June 10`, `since March`, `by the end of 2019`, `2012 or later`, `from 5 May on`: all on one side of a date. */
export const bounded: Reader<Meaning> = once(
  longest(
    made(three(limit, maybe(word("on")), after(endOf, point)), ([bound, , meaning]) =>
      meaning.granularity === "range" ? null : ofItsEnd(meaning, bound),
    ),
    notCounting(
      made(three(limit, on, longest(point, rightNow)), ([bound, , meaning]) =>
        meaning.granularity === "range" ? null : side(meaning, bound),
      ),
    ),
    made(two(point, trailing), ([meaning, bound]) => (meaning.granularity === "range" ? null : side(meaning, bound))),
    made(three(word("from"), point, phrase("on", "onward", "onwards", "forward")), ([, meaning]) =>
      side(meaning, "since"),
    ),
    onDay,
    made(two(phrase("more than", "over"), agoOrBefore()), ([, meaning]) => side(meaning, "before")),
  ),
);

/** `by the end of 2019` runs to its last day; `after the end of May` begins behind it. */
function ofItsEnd(meaning: Meaning, bound: Limit): Meaning {
  const whole = side(meaning, bound === "before" ? "until" : bound === "since" ? "after" : bound);
  return {
    ...whole,
    options: (circumstances) => whole.options(circumstances).map(({ limit: _, ...option }) => option),
  };
}

function agoOrBefore(): Reader<Meaning> {
  return (words, at) => {
    const found = moment(words, at) ?? point(words, at);
    const isCounted =
      found !== null && words.slice(at, found.next).some(({ text }) => text === "ago" || text === "before");
    return isCounted ? found : null;
  };
}

/** `about noon`, `around June 10`: the date as it stands, said to be rough. `About` itself is rough only to a clock. */
export const rough: Reader<Meaning> = longest(
  made(two(phrase("around", "circa", "approximately", "roughly", "at around"), point), ([, meaning]) => about(meaning)),
  made(two(phrase("about", "at about"), sureClock), ([, { clock }]) => about(clockAlone(clock))),
);

function about(meaning: Meaning): Meaning {
  return { ...meaning, bound: "about" };
}
