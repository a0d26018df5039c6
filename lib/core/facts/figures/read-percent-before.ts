import type { FigureToken } from "./figure-tokens";
import type { NumberStyle } from "./number-style";
import type { Quantity } from "./quantity";
import { readNumber } from "./read-number";

/** A percentage on a line of its own whose unit is its label, as in a table: `Percent: 10`, `Per cent of 210`. Null elsewhere. */
export function readPercentBefore(tokens: readonly FigureToken[], at: number, style: NumberStyle): Quantity | null {
  const words = at === 0 ? labelLength(tokens, at) : 0;
  if (words === 0) return null;
  const joint = /^(?:of|:)$/.test(tokens[at + words]?.key ?? "") ? 1 : 0;
  const from = at + words + joint;
  const number = readNumber(tokens, from, style);
  const ends = number !== null && tokens[number.next] === undefined;
  if (!ends) return null;
  const { value, scale, next } = number;
  return { from: at, to: next, numberFrom: from, numberTo: next, value, scale, unit: "%", type: "percent" };
}

function labelLength(tokens: readonly FigureToken[], at: number): number {
  const key = tokens[at]?.key ?? "";
  if (/^(?:%|percent|percentage|pct)$/.test(key)) return 1;
  return key === "per" && tokens[at + 1]?.key === "cent" ? 2 : 0;
}
