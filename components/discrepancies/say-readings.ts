import type { FindingFlag } from "@/lib/core/discrepancies/finding-flags";
import { formatDay } from "../ui/format-time";

/** Between the two readings of a flag; the flags that have no sign are not told by readings. */
const signs: Readonly<Partial<Record<string, string>>> = {
  "figure-differs": "≠",
  "scope-differs": "≠",
  "date-differs": "≠",
  "place-differs": "≠",
  "name-differs": "≠",
  updated: "→",
  "figures-compatible": "and",
} satisfies Partial<Record<FindingFlag, string>>;

/** A flag is a line at most. */
const longest = 40;

/** How two mentions are read, as a flag says it: `3 ≠ 4`, `planned → done`; null where that is no reading of a few words. */
export function sayReadings(flag: string, readings: readonly [string, string]): string | null {
  const sign = signs[flag];
  const [first, second] = readings.map(sayReading);
  const said = `${first} ${sign} ${second}`;
  const isTold = sign !== undefined && first && second && first !== second;
  return isTold && said.length <= longest ? said : null;
}

/** Days are read as `2019-06-10`, or two of them. */
function sayReading(reading: string): string {
  return reading.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => formatDay(day));
}
