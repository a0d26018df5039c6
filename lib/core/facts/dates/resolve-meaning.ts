import { DAY, formatClock, formatDay, parseMoment } from "./calendar";
import { chooseOptions } from "./choose-options";
import type { DateCandidate, DateSpan, DateValue } from "./date-value";
import type { Circumstances, Meaning, Option } from "./meaning";
import { periodAt } from "./relative-periods";
import type { Tense } from "./tense";

/**
 * The value of a meaning in its circumstances. Of a past and a future reading the tense chooses; what counts from a day that the text
 * named takes `anchor` (YYYY-MM-DD), and stays open without it.
 */
export function resolveMeaning(
  meaning: Meaning,
  circumstances: Circumstances,
  tense: Tense,
  anchor: string | null,
): DateValue {
  const isAnchored = meaning.isAnchored === true;
  const moment = isAnchored && anchor !== null ? parseMoment(anchor) : null;
  const options = meaning.options(
    moment === null ? circumstances : { ...circumstances, now: moment.at, hasClock: false },
  );
  const written = options.map((option) => candidateOf(option, meaning));
  const isOpen = meaning.clock === "only" || (isAnchored && moment === null);
  const chosen = isOpen ? [] : chooseOptions(options, tense, circumstances.now);
  const spans = distinct(written.filter((_, index) => chosen.includes(options[index] ?? noOption)));
  const { from, to, granularity, isResolved } = placed(meaning, spans);
  return {
    from,
    to,
    granularity,
    isResolved,
    how: isAnchored ? "anchored" : meaning.how,
    bound: meaning.bound ?? null,
    candidates: distinct(written),
    length: meaning.length ?? null,
  };
}

const noOption: Option = { start: null, end: null, side: "only" };

type Place = Pick<DateValue, "from" | "to" | "granularity" | "isResolved">;

/** Where a date lies that may be these stretches: in the only one, or on their day where only the clock is in doubt. */
function placed(meaning: Meaning, spans: readonly DateSpan[]): Place {
  const [span] = spans;
  const { granularity } = meaning;
  if (span === undefined) return { from: null, to: null, granularity, isResolved: false };
  if (spans.length === 1) return widened(meaning, span);
  const day = span.from?.slice(0, 10) ?? null;
  const isOneDay = spans.every(({ from, to }) => from?.slice(0, 10) === day && to?.slice(0, 10) === day);
  if (!isOneDay || granularity === "day") return { from: null, to: null, granularity, isResolved: false };
  return { from: day, to: day, granularity: "day", isResolved: true };
}

function widened({ around, granularity }: Meaning, { from, to }: DateSpan): Place {
  const moment = around === undefined || from === null ? null : parseMoment(from);
  if (around === undefined || moment === null) return { from, to, granularity, isResolved: true };
  const { start, end } = periodAt(around, moment.at, 0);
  return { from: formatDay(start / DAY), to: formatDay(end / DAY - 1), granularity: around, isResolved: true };
}

function candidateOf(option: Option, { clock }: Meaning): DateCandidate {
  const span = spanOf(option.start, option.end, clock);
  return { ...span, limit: option.limit === undefined ? null : spanOf(option.limit.start, option.limit.end, clock) };
}

function spanOf(start: number | null, end: number | null, clock: Meaning["clock"]): DateSpan {
  if (clock === undefined) {
    return { from: start === null ? null : formatDay(start / DAY), to: end === null ? null : formatDay(end / DAY - 1) };
  }
  const written = (at: number) =>
    clock === "only" ? formatClock(at % DAY) : formatDay(Math.floor(at / DAY)) + formatClock(mod(at));
  return { from: start === null ? null : written(start), to: end === null ? null : written(end) };
}

function mod(at: number): number {
  return ((at % DAY) + DAY) % DAY;
}

/** Each stretch once, in order of time, an open beginning first. */
function distinct(candidates: readonly DateCandidate[]): readonly DateCandidate[] {
  if (candidates.length < 2) return candidates;
  const isFirst = (one: DateCandidate, index: number) =>
    candidates.findIndex(({ from, to }) => from === one.from && to === one.to) === index;
  return candidates.filter(isFirst).sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0;
  return (a ?? "") < (b ?? "") ? -1 : 1;
}
