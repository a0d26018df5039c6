/** Seconds of a day. Times are civil: seconds from 1970-01-01T00:00 on the clock of the place, without zones. */
export const DAY = 86_400;

/** The day of a Gregorian date, counted from 1970-01-01; null when the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  // The count of days in 400 years from 1 March, so that the leap day comes last (Hinnant, chrono-compatible date algorithms).
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The number of days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Year, month and day of a day number, by the same count. */
export function partsOf(day: number): { year: number; month: number; day: number } {
  const from = Math.floor(day) + 719_468;
  const era = Math.floor(from / 146_097);
  const ofEra = from - era * 146_097;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = years + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The first day of the month that lies some months from the month of a day. */
export function monthStart(day: number, months: number): number {
  const { year, month } = partsOf(day);
  return Date.UTC(year, month - 1 + months, 1) / 1000 / DAY;
}

/** The day some months from a day; the last of the month where that month is too short. */
export function addMonths(day: number, months: number): number {
  const first = monthStart(day, months);
  const { year, month } = partsOf(first);
  return first + Math.min(partsOf(day).day, daysInMonth(year, month)) - 1;
}

/** The Monday of an ISO week of a year (ISO 8601: week 1 holds 4 January). */
export function weekStart(year: number, week: number): number {
  const fourth = Date.UTC(year, 0, 4) / 1000 / DAY;
  return fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
}

/** `YYYY-MM-DD` of a day number. */
export function formatDay(number: number): string {
  const { year, month, day } = partsOf(number);
  return `${String(year).padStart(4, "0")}-${padded(month)}-${padded(day)}`;
}

/** `THH:MM`, or with seconds where they are not zero, of a number of seconds within a day. */
export function formatClock(seconds: number): string {
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  return `T${padded(hour)}:${padded(minute)}${second === 0 ? "" : `:${padded(second)}`}`;
}

function padded(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The seconds of `YYYY-MM-DD` with or without a clock behind it, and whether it has one; null for anything else. */
export function parseMoment(written: string): { at: number; hasClock: boolean } | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/.exec(written);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second] = found.map(Number);
  const number = dayNumber(year ?? 0, month ?? 0, day ?? 0);
  if (number === null) return null;
  const hasClock = found[4] !== undefined;
  const clock = hasClock ? (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second || 0) : 0;
  return { at: number * DAY + clock, hasClock };
}
