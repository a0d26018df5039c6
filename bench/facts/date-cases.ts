import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DateCandidate, DateValue } from "@/lib/core/facts/dates/date-value";
import { dates } from "@/lib/core/facts/dates/dates";

/** One expected result: half-open offsets, the type without its prefix, and the resolved values as sorted text. */
export interface ExpectedDate {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly values: readonly string[];
}

/** A sentence of the reference with the moment it was written at and what should be read in it. */
export interface DateCase {
  readonly input: string;
  readonly publishedAt: string | null;
  readonly expected: readonly ExpectedDate[];
}

interface StoredCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime: string };
  readonly Results: readonly {
    readonly Start: number;
    readonly End: number;
    readonly TypeName: string;
    readonly Resolution: { readonly values: readonly Readonly<Record<string, string>>[] } | null;
  }[];
}

/** The date-time cases of the reference folder. */
export function dateCases(shared: string): DateCase[] {
  const file = readFileSync(join(shared, "reference", "figures-and-dates.json"), "utf8");
  const stored: readonly StoredCase[] = JSON.parse(file).specs["DateTime/English/DateTimeModel.json"];
  return stored.map(({ Input, Context, Results }) => ({
    input: Input,
    publishedAt: Context?.ReferenceDateTime.slice(0, 19) ?? null,
    expected: Results.map(({ Start, End, TypeName, Resolution }) => ({
      start: Start,
      end: End + 1,
      type: TypeName.replace("datetimeV2.", ""),
      values: (Resolution?.values ?? []).map(({ value, start, end }) => shown(value, start, end)).sort(),
    })),
  }));
}

function shown(value?: string, start?: string, end?: string): string {
  return value ?? `${start ?? ""} .. ${end ?? ""}`;
}

/** What the extractor reads in a case, in the terms of the reference: ranges end before their last day, and `from A to B` ends where B begins. */
export function readCase({ input, publishedAt }: DateCase): ExpectedDate[] {
  return dates.read({ text: input, blocks: [], language: "en-US", publishedAt }).map(({ start, end, value }) => ({
    start,
    end,
    type: typeOf(value),
    values: [...new Set(valuesOf(value))].sort(),
  }));
}

function typeOf(value: DateValue): string {
  if (value.granularity === "duration") return "duration";
  if (value.granularity === "repeat") return "set";
  const [first] = value.candidates;
  if (first === undefined && value.granularity === "day") return "date";
  const written = first?.from ?? first?.to ?? "";
  if (first !== undefined && isInstant(first)) return written.startsWith("T") ? "time" : "datetime";
  if (first !== undefined && isDay(first, value)) return "date";
  return written.startsWith("T") ? "timerange" : written.includes("T") ? "datetimerange" : "daterange";
}

function isInstant({ from, to }: DateCandidate): boolean {
  return from !== null && from === to && from.includes("T");
}

function isDay({ from, to }: DateCandidate, { granularity }: DateValue): boolean {
  return from !== null && from === to && granularity !== "range";
}

function valuesOf(value: DateValue): string[] {
  if (value.granularity === "duration") return [String(value.length)];
  if (value.granularity === "repeat" || value.granularity === "season") return ["not resolved"];
  if (value.candidates.length === 0) return ["not resolved"];
  return value.candidates.map((candidate) => {
    if (isInstant(candidate) || isDay(candidate, value)) return plain(candidate.from ?? "");
    return shown(undefined, startOf(candidate, value), endOf(candidate));
  });
}

/** Behind a day begins with that day there. */
function startOf({ from, limit }: DateCandidate, { bound }: DateValue): string {
  const isAfterDay = bound === "after" && limit !== null && limit.from === limit.to;
  return plain((isAfterDay ? limit.from : from) ?? "");
}

function endOf({ to, limit }: DateCandidate): string {
  if (to !== null && limit?.from) return plain(limit.from);
  if (to === null || to.includes("T")) return plain(to ?? "");
  return new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
}

/** `T15:00` is written `15:00:00` there, and a blank stands between a day and its clock. */
function plain(written: string): string {
  const [day, clock] = written.split("T");
  if (clock === undefined) return written;
  const seconds = clock.length === 5 ? `${clock}:00` : clock;
  return day === "" ? seconds : `${day} ${seconds}`;
}

/** Whether everything that is expected is read with its span, type and values, and nothing else. */
export function isExact(found: readonly ExpectedDate[], expected: readonly ExpectedDate[]): boolean {
  return JSON.stringify(found) === JSON.stringify(expected);
}
