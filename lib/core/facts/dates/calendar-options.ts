import { DAY, dayNumber, partsOf, weekdayOf } from "./calendar";
import type { CalendarDate, Circumstances, Meaning, Option } from "./meaning";

/** The meaning of calendar fields: a day, a month or a year, in full or left to the circumstances. What no calendar has stays open. */
export function calendarMeaning(date: CalendarDate): Meaning {
  const { year, month, day, weekday } = date;
  const granularity = day !== null || weekday !== null ? "day" : month !== null ? "month" : "year";
  const isWhole = year !== null && (granularity !== "day" || (month !== null && day !== null));
  return {
    granularity,
    how: isWhole ? "absolute" : "nearest",
    date,
    options: (circumstances) => (isPossible(date) ? calendarOptions(date, circumstances) : []),
  };
}

function isPossible({ year, month, day, isSwappable }: CalendarDate): boolean {
  const on = (m: number | null, d: number | null) => dayNumber(year ?? 2000, m ?? 1, d ?? 1) !== null;
  return on(month, day) || (isSwappable === true && on(day, month));
}

/** The stretches that calendar fields allow: past first. Without a publication date none that has a part left out. */
export function calendarOptions(date: CalendarDate, circumstances: Circumstances): readonly Option[] {
  if (date.isSwappable === true && date.month !== null && date.day !== null) return ordered(date, circumstances);
  const { year, month, day, weekday } = date;
  if (year !== null) return inYear(date, year, "only").slice(0, 1);
  if (circumstances.now === null) return [];
  const today = Math.floor(circumstances.now / DAY);
  const isBegun = circumstances.now % DAY > 0;
  if (month !== null) return nearestYears(date, today, isBegun);
  if (day !== null) return (date.isNear ? thisMonth(day, weekday, today) : null) ?? nearestMonths(day, weekday, today);
  return weekday === null ? [] : nearestWeekdays(weekday, today);
}

function ordered(date: CalendarDate, circumstances: Circumstances): readonly Option[] {
  const first = { ...date, isSwappable: false };
  const second = { ...first, month: date.day, day: date.month };
  const read = (plain: CalendarDate) => calendarOptions(plain, circumstances);
  if (date.month === date.day) return read(first);
  const chosen = circumstances.order === "day-first" ? [read(second), read(first)] : [read(first), read(second)];
  if (circumstances.order !== null) return chosen.find((options) => options.length > 0) ?? [];
  return chosen.flat().sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

function inYear({ month, day, weekday }: CalendarDate, year: number, side: Option["side"]): Option[] {
  const first = dayNumber(year, month ?? 1, day ?? 1);
  if (first === null) return [];
  const isWide = day === null;
  const next =
    month === null ? dayNumber(year + 1, 1, 1) : dayNumber(year + (month === 12 ? 1 : 0), (month % 12) + 1, 1);
  const isDoubtful = weekday !== null && day !== null && weekdayOf(first) !== weekday;
  return [{ start: first * DAY, end: (isWide ? (next ?? first) : first + 1) * DAY, side, isDoubtful }];
}

/** The last one that began before the publication, and the next that begins then or later; a month that runs is the next. */
function nearestYears(date: CalendarDate, today: number, isBegun: boolean): Option[] {
  const now = partsOf(today);
  const isEarlier = date.day !== null && (date.day < now.day || (date.day === now.day && isBegun));
  const hasCome = (date.month ?? 0) < now.month || (date.month === now.month && isEarlier);
  const future = hasCome ? now.year + 1 : now.year;
  const find = (from: number, step: number, side: Option["side"]) => {
    for (let tries = 0; tries < 9; tries += 1) {
      const found = inYear(date, from + tries * step, side);
      if (found.length > 0) return found;
    }
    return [];
  };
  return [...find(future - 1, -1, "past"), ...find(future, 1, "future")];
}

function nearestMonths(day: number, weekday: number | null, today: number): Option[] {
  const now = partsOf(today);
  const find = (from: number, step: number, side: Option["side"]) => {
    for (let tries = 0; tries < 48; tries += 1) {
      const months = now.year * 12 + now.month - 1 + from + tries * step;
      const found = dayNumber(Math.floor(months / 12), (months % 12) + 1, day);
      if (found === null || (weekday !== null && weekdayOf(found) !== weekday)) continue;
      return [{ start: found * DAY, end: (found + 1) * DAY, side }];
    }
    return [];
  };
  const next = day < now.day ? 1 : 0;
  return [...find(next - 1, -1, "past"), ...find(next, 1, "future")];
}

/** The day of the month that runs where it falls on the weekday, else null. */
function thisMonth(day: number, weekday: number | null, today: number): Option[] | null {
  const { year, month } = partsOf(today);
  const found = dayNumber(year, month, day);
  if (found === null || weekdayOf(found) !== weekday) return null;
  return [{ start: found * DAY, end: (found + 1) * DAY, side: "only" }];
}

function nearestWeekdays(weekday: number, today: number): Option[] {
  const next = today + ((weekday - weekdayOf(today) + 7) % 7);
  return [
    { start: (next - 7) * DAY, end: (next - 6) * DAY, side: "past" },
    { start: next * DAY, end: (next + 1) * DAY, side: "future" },
  ];
}
