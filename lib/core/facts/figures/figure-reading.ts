import type { Figure, Interval } from "./figure";

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

/** Units that are written as words; the others are symbols, which have no plural. */
const words: ReadonlySet<string> = new Set(
  "day week month year decade acre pint quart cup teaspoon tablespoon knot degree bit byte ton carat".split(" "),
);

/** A figure as it is read, short: `957`, `70.8 %`, `> 950`, `200–999`, `900 to < 1,000`, `12 days`. */
export function figureReading(figure: Figure): string {
  const { unit, type } = figure;
  const amount = intervalReading(figure);
  if (type === "ordinal") return `no. ${amount}`;
  if (type === "age") return `age ${amount}`;
  return unit === null ? amount : `${amount} ${unitReading(figure, unit)}`;
}

/** The unit of a figure as it stands behind the amount: `%`, `km`, `1 day`, `12 days`. */
export function unitReading({ low, high }: Pick<Interval, "low" | "high">, unit: string): string {
  return words.has(unit) && !(low === 1 && high === 1) ? `${unit}s` : unit;
}

function intervalReading({ low, high, hasLow, hasHigh }: Interval): string {
  if (low === null) return high === null ? "any" : `${hasHigh ? "≤" : "<"} ${number.format(high)}`;
  if (high === null) return `${hasLow ? "≥" : ">"} ${number.format(low)}`;
  return low === high
    ? number.format(low)
    : `${hasLow ? "" : "> "}${number.format(low)}${hasHigh ? "–" : " to < "}${number.format(high)}`;
}
