import { arabic } from "./arabic";
import { english } from "./english";
import { russian } from "./russian";

/** Units that time is counted in, from `second` to `century`. */
export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "business-day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "half-year"
  | "year"
  | "decade"
  | "century";

/** The words of a language that name times, in small letters; names of months may be two. What is composed of them is the grammar's. */
export interface Lexicon {
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Days from the day of publication. */
  readonly days: Readonly<Record<string, number>>;
  readonly seasons: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, Unit>>;
}

function table<Value>(of: (lexicon: Lexicon) => Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map([english, russian, arabic].flatMap((lexicon) => Object.entries(of(lexicon))));
}

/** Names of months, in all languages, 1 to 12. */
export const months = table(({ months }) => months);
/** The words that names of months begin with. */
export const monthStarts: ReadonlySet<string> = new Set([...months.keys()].map((name) => name.split(" ")[0] ?? ""));
/** Names of weekdays, 1 for Monday to 7. */
export const weekdays = table(({ weekdays }) => weekdays);
/** Words like `yesterday`, as days from the publication. */
export const dayWords = table(({ days }) => days);
/** Names of seasons, as the month that they begin with in the north (meteorological seasons). */
export const seasons = table(({ seasons }) => seasons);
/** Names of units, singular and plural. */
export const units = table(({ units }) => units);
