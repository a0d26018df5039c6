import { DAY, partsOf } from "./calendar";
import { calendarMeaning, calendarOptions } from "./calendar-options";
import type { CalendarDate, Circumstances, Meaning, Option } from "./meaning";

/** The fields that the two ends of a range share, given to the end that leaves them out: `3 to 12 September`, `Nov–Feb 5th, 2017`. */
function shared(first: CalendarDate, last: CalendarDate): readonly [CalendarDate, CalendarDate] {
  const isSameMonth = first.day !== null && last.day !== null && first.day <= last.day;
  const start = { ...first, month: first.month ?? (isSameMonth ? last.month : null) };
  const end = { ...last, month: last.month ?? (last.day === null ? null : first.month) };
  if (start.year === null && end.year !== null)
    return [{ ...start, year: end.year - Number(isBehind(start, end)) }, end];
  if (end.year === null && start.year !== null)
    return [start, { ...end, year: start.year + Number(isBehind(start, end)) }];
  return [start, end];
}

function isBehind(start: CalendarDate, end: CalendarDate): boolean {
  const place = ({ month, day }: CalendarDate) => (month ?? 0) * 32 + (day ?? 0);
  return place(start) > place(end) && start.month !== null && end.month !== null;
}

/** The two ends of a range with what they share. */
function sharedEnds(first: Meaning, last: Meaning): readonly [Meaning, Meaning] {
  if (first.date === undefined || last.date === undefined) return [first, last];
  const [start, end] = shared(first.date, last.date);
  return [calendarMeaning(start), calendarMeaning(end)];
}

/**
 * The stretch from one date through another, for each reading of the first the next reading of the second that does not end before it
 * begins. `isToItsEnd` when the words name the end of the second rather than all of it.
 */
export function joined(first: Meaning, last: Meaning, isToItsEnd = false): Meaning {
  const [start, end] = sharedEnds(first, last);
  const hasClock = start.clock === "with-day" || end.clock !== undefined;
  const isAnchored = start.isAnchored === true || end.isAnchored === true;
  return {
    granularity: "range",
    how: start.how === "absolute" ? end.how : start.how,
    ...(hasClock ? { clock: start.clock === "only" && end.clock === "only" ? "only" : "with-day" } : {}),
    ...(isAnchored ? { isAnchored } : {}),
    options: (circumstances) => {
      return unique(
        start.options(circumstances).flatMap((option) => {
          const ends = yearly(end, option, circumstances);
          return upTo(option, endsOn(end, option, ends), isToItsEnd);
        }),
        circumstances.now,
      );
    },
  };
}

/** The readings of the second end; where its year is open those of the years from the first end on, of which the next will be found. */
function yearly(end: Meaning, { start }: Option, circumstances: Circumstances): readonly Option[] {
  const { date } = end;
  const isOpen = date !== undefined && date.year === null && date.month !== null;
  if (!isOpen || start === null || circumstances.now === null) return end.options(circumstances);
  const { year } = partsOf(start / DAY);
  const years = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((further) => ({ ...date, year: year + further }));
  return years.flatMap((one) => calendarOptions(one, circumstances)).map((option) => ({ ...option, side: "past" }));
}

/** A clock as an end is that of the day where the range starts, or of the next one. */
function endsOn(end: Meaning, { start }: Option, ends: readonly Option[]): readonly Option[] {
  if (end.clock !== "only" || start === null) return ends;
  const day = Math.floor(start / DAY) * DAY;
  return ends.map((option) => {
    const at = day + (option.start ?? 0);
    const shift = at > start ? at : at + DAY;
    return { ...option, start: shift, end: shift };
  });
}

function upTo(first: Option, ends: readonly Option[], isToItsEnd: boolean): Option[] {
  const behind = ends.filter(
    ({ end, start }) => end !== null && start !== null && first.start !== null && start >= first.start,
  );
  const [next] = [...behind].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  if (next === undefined || next.start === null || next.end === null) return [];
  const limit = isToItsEnd ? {} : { limit: { start: next.start, end: next.end } };
  const side = first.side === "only" ? next.side : first.side;
  return [{ start: first.start, end: next.end, side, ...limit }];
}

/** A range that began in the past and has not ended is the one that is meant. */
function unique(options: readonly Option[], now: number | null): readonly Option[] {
  const running = options.filter(({ side, end }) => side === "past" && now !== null && end !== null && end > now);
  if (running.length > 0 && running.length < options.length) return unique(running, now);
  if (options.length === 1) return options.map((option) => ({ ...option, side: "only" }));
  return options;
}

/** The circumstances in which a range that starts with the publication is read. */
export function startsNow({ now }: Circumstances): readonly Option[] {
  if (now === null) return [];
  const today = Math.floor(now / DAY) * DAY;
  return [{ start: today, end: today + DAY, side: "only" }];
}
