import type { FigureToken } from "./figure-tokens";
import type { NumberStyle } from "./number-style";
import type { Quantity } from "./quantity";
import { readNumber } from "./read-number";
import { readUnit } from "./read-unit";

/** How many of the smaller unit make one of the larger. */
const parts: ReadonlyMap<string, readonly [smaller: string, count: number]> = new Map([
  ["ft", ["in", 12]],
  ["lb", ["oz", 16]],
  ["h", ["min", 60]],
  ["min", ["s", 60]],
]);
const coins = new Set(["cent", "pence", "kopeck", "tiyn"]);

/** The same quantity with what is added to it in a smaller unit: `5 ft 2 in`, `thirteen dollars and forty-five cents`, `15 dollars 50`. */
export function withSmallerUnit(tokens: readonly FigureToken[], larger: Quantity, style: NumberStyle): Quantity {
  const isMoney = larger.type === "currency";
  const part = parts.get(larger.unit ?? "");
  if ((!isMoney && part === undefined) || !Number.isInteger(larger.value) || coins.has(larger.unit ?? ""))
    return larger;
  const joined = tokens[larger.to]?.key === "and" ? 1 : 0;
  const start = tokens[larger.to + joined];
  const number = start?.gap === "blank" ? readNumber(tokens, larger.to + joined, style) : null;
  if (number === null || !Number.isInteger(number.value) || number.value < 0) return larger;
  const unit = unitBehind(tokens, number.next, number.value);
  if (part !== undefined)
    return unit?.unit === part[0] && number.value < part[1] ? added(larger, number.value / part[1], unit.next) : larger;
  if (number.value >= 100 || larger.scale > 1) return larger;
  if (unit !== null) return coins.has(unit.unit) ? added(larger, number.value / 100, unit.next) : larger;
  return joined === 0 && number.value >= 10 && endsAmount(tokens[number.next])
    ? added(larger, number.value / 100, number.next)
    : larger;
}

function unitBehind(tokens: readonly FigureToken[], at: number, value: number) {
  const token = tokens[at];
  if (token?.key === "in" && (tokens[at + 1]?.kind !== "word" || tokens[at + 1]?.key === "tall"))
    return { unit: "in", next: at + 1 };
  return readUnit(tokens, at, value);
}

function endsAmount(token: FigureToken | undefined): boolean {
  return token === undefined || (token.kind === "sign" && token.gap === "none") || token.key === "more";
}

function added(larger: Quantity, more: number, to: number): Quantity {
  return { ...larger, value: larger.value + more, to };
}
