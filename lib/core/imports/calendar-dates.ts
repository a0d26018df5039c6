/** A day of the calendar in a line: `value` is `YYYY-MM-DD`, the offsets are those of the words it was read from. */
export type DateInLine = { value: string; start: number; end: number };

const MONTH_LANGUAGES = ["en", "ru", "uk", "kk", "fr", "de", "es", "it", "pt", "tr"];

const ISO = /(?<![\d.-])(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/g;
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g;
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g;
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/gu;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu;
const CHINESE = /(\d{4})年(\d{1,2})月(\d{1,2})日/g;

/**
 * The full dates in a line, in order: ISO, `June 14, 2019`, `14 June 2019` (month names of ten languages),
 * `14.06.2019`, `14/06/2019`. A date with slashes that could be read in two ways is none, nor is one without a year.
 */
export function datesIn(line: string): DateInLine[] {
  const found: DateInLine[] = [];
  const read = (pattern: RegExp, dayOf: (a: string, b: string, c: string) => string | null) => {
    for (const match of line.matchAll(pattern)) {
      const value = dayOf(match[1] ?? "", match[2] ?? "", match[3] ?? "");
      if (value !== null) found.push({ value, start: match.index, end: match.index + match[0].length });
    }
  };
  read(ISO, (year, month, day) => calendarDay(Number(year), Number(month), Number(day)));
  read(CHINESE, (year, month, day) => calendarDay(Number(year), Number(month), Number(day)));
  read(DOTTED, (day, month, year) => calendarDay(Number(year), Number(month), Number(day)));
  read(SLASHED, (first, second, year) => slashedDay(Number(first), Number(second), Number(year)));
  read(DAY_FIRST, (day, month, year) => namedDay(year, month, day));
  read(MONTH_FIRST, (month, day, year) => namedDay(year, month, day));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
}

/**
 * A point in time as metadata writes it: a date, or a date with time and zone. A time without a zone is cut to its
 * date, since the zone cannot be known; what is neither is searched for a date in words. Null when there is none.
 */
export function parsePublicationTime(written: string): string | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/i.exec(
    written,
  );
  const day = iso === null ? null : calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (iso === null || day === null) return datesIn(written)[0]?.value ?? null;
  const [, , , , time, zone] = iso;
  if (time === undefined || zone === undefined) return day;
  const full = `${day}T${time.length === 5 ? `${time}:00` : time}${zoneOf(zone)}`;
  return Number.isNaN(Date.parse(full)) ? day : full;
}

function zoneOf(zone: string): string {
  return zone.toUpperCase() === "Z" ? "Z" : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
}

function slashedDay(first: number, second: number, year: number): string | null {
  if (first > 12) return calendarDay(year, second, first);
  if (second > 12 || first === second) return calendarDay(year, first, second);
  return null;
}

function namedDay(year: string, month: string, day: string): string | null {
  const number = monthsByName().get(month.toLowerCase());
  return number === undefined ? null : calendarDay(Number(year), number, Number(day));
}

function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

let months: Map<string, number> | null = null;

/** Months by their names in lower case, as the platform spells them; a name of two months is left out. */
function monthsByName(): Map<string, number> {
  if (months !== null) return months;
  const names = new Map<string, number>([["sept", 9]]);
  const ambiguous = new Set<string>();
  for (const language of MONTH_LANGUAGES) {
    for (const { name, month } of monthNames(language)) {
      const known = names.get(name);
      if (known !== undefined && known !== month) ambiguous.add(name);
      names.set(name, month);
    }
  }
  for (const name of ambiguous) names.delete(name);
  months = names;
  return names;
}

function monthNames(language: string): { name: string; month: number }[] {
  const styles: Intl.DateTimeFormatOptions[] = [
    { month: "long" },
    { month: "long", day: "numeric" },
    { month: "short" },
    { month: "short", day: "numeric" },
  ];
  return styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" });
    return Array.from({ length: 12 }, (_, index) => {
      const part = format.formatToParts(Date.UTC(2019, index, 14)).find(({ type }) => type === "month");
      return { name: (part?.value ?? "").toLowerCase().replace(/\.$/, ""), month: index + 1 };
    }).filter(({ name }) => /^\p{L}{3,}$/u.test(name));
  });
}
