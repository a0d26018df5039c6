import type { FigureToken } from "./figure-tokens";
import type { ReadUnit } from "./read-unit";

const units: ReadonlyMap<string, string> = new Map([
  ...["year", "years", "yr", "yrs"].map((form): [string, string] => [form, "year"]),
  ...["month", "months"].map((form): [string, string] => [form, "month"]),
  ...["week", "weeks"].map((form): [string, string] => [form, "week"]),
  ...["day", "days"].map((form): [string, string] => [form, "day"]),
]);
const OLDEST = 110;

/** The unit of an age behind a number: `years old`, `-year-old`, `months of age`, `yo`, `-летний`; null where no age is told. */
export function readAge(tokens: readonly FigureToken[], at: number): ReadUnit | null {
  const from = behindHyphen(tokens, at);
  const key = tokens[from]?.key ?? "";
  if (key === "yo" || key.startsWith("летн")) return { unit: "year", type: "age", next: from + 1 };
  if (key === "y" && /^[./]$/.test(tokens[from + 1]?.key ?? "") && tokens[from + 2]?.key === "o") {
    return { unit: "year", type: "age", next: from + 3 };
  }
  const unit = units.get(key);
  if (unit === undefined) return null;
  const old = behindHyphen(tokens, from + 1);
  if (/^olds?$/.test(tokens[old]?.key ?? "")) return { unit, type: "age", next: old + 1 };
  const ofAge = tokens[from + 1]?.key === "of" && tokens[from + 2]?.key === "age";
  return ofAge ? { unit, type: "age", next: from + 3 } : null;
}

function behindHyphen(tokens: readonly FigureToken[], at: number): number {
  return tokens[at]?.key === "-" && tokens[at]?.gap === "none" ? at + 1 : at;
}

/** Whether the words in front of a number say that it is an age: `aged 25`, `the age of 30`. */
export function isAgeBefore(tokens: readonly FigureToken[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? "";
  return before === "aged" || before === "age" || (before === "of" && tokens[at - 2]?.key === "age");
}

/** Whether a number between commas behind a name is an age: `Nazarbaev, 78, still heads`. */
export function isAgeOfName(tokens: readonly FigureToken[], from: number, to: number, value: number): boolean {
  const name = tokens[from - 2];
  const between = tokens[from - 1]?.key === "," && tokens[to]?.key === ",";
  const plausible = to === from + 1 && Number.isInteger(value) && value > 0 && value <= OLDEST;
  return (
    between &&
    plausible &&
    tokens[to]?.gap === "none" &&
    tokens[from]?.gap === "blank" &&
    /^\p{Lu}/u.test(name?.text ?? "")
  );
}
