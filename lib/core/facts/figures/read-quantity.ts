import { cleanNumber } from "./clean-number";
import type { FigureToken } from "./figure-tokens";
import { isPronoun } from "./is-pronoun";
import type { NumberStyle } from "./number-style";
import { numberWords } from "./number-words";
import type { Quantity } from "./quantity";
import { isAgeBefore, isAgeOfName, readAge } from "./read-age";
import { readMoneyBefore } from "./read-money";
import { type ReadNumber, readNumber } from "./read-number";
import { readOrdinal } from "./read-ordinal";
import { readPercentBefore } from "./read-percent-before";
import { readUnit } from "./read-unit";
import { withSmallerUnit } from "./smaller-units";

/** The number with its unit that starts at a token; null where none does, or where the digits name something (`mask`). */
export function readQuantity(
  tokens: readonly FigureToken[],
  at: number,
  mask: ReadonlySet<number>,
  style: NumberStyle,
): Quantity | null {
  if (mask.has(at)) return null;
  const quantity =
    readMoneyBefore(tokens, at, style) ??
    readPercentBefore(tokens, at, style) ??
    readCounted(tokens, at, style) ??
    readOrdinal(tokens, at, style);
  return quantity === null || isMasked(quantity, mask) ? null : quantity;
}

function isMasked({ from, to }: Quantity, mask: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (mask.has(at)) return true;
  return false;
}

function readCounted(tokens: readonly FigureToken[], at: number, style: NumberStyle): Quantity | null {
  const number = readNumber(tokens, at, style) ?? readHalf(tokens, at);
  if (number === null || isPronoun(tokens, at, number.next)) return null;
  const plain: Quantity = {
    from: at,
    to: number.next,
    numberFrom: at,
    numberTo: number.next,
    value: number.value,
    scale: number.scale,
    unit: null,
    type: number.isRatio ? "fraction" : "count",
  };
  const unit = readAge(tokens, number.next) ?? readUnit(tokens, number.next, number.value);
  if (unit !== null) return withSmallerUnit(tokens, withUnit(tokens, plain, unit), style);
  if (isGlued(tokens, number.next)) return null;
  if (isAgeBefore(tokens, at)) return { ...plain, ...ageBefore(tokens, at), type: "age", unit: "year" };
  return isAgeOfName(tokens, at, number.next, number.value) ? { ...plain, type: "age", unit: "year" } : plain;
}

function ageBefore(tokens: readonly FigureToken[], at: number) {
  return tokens[at - 1]?.key === "of" ? {} : { from: at - 1 };
}

function withUnit(
  tokens: readonly FigureToken[],
  plain: Quantity,
  unit: NonNullable<ReturnType<typeof readUnit>>,
): Quantity {
  const word = numberWords.get(tokens[unit.next]?.key ?? "");
  const scale = unit.type === "currency" && plain.scale === 1 && word?.kind === "scale" ? word.value : 1;
  const factor = scale * (unit.factor ?? 1);
  const to = scale > 1 ? unit.next + 1 : unit.next;
  return {
    ...plain,
    to,
    value: cleanNumber(plain.value * factor),
    scale: plain.scale * factor,
    unit: unit.unit,
    type: unit.type,
  };
}

/** `half` of something, with nothing in front that says of how many. */
function readHalf(tokens: readonly FigureToken[], at: number): ReadNumber | null {
  const following = tokens[at + 1];
  const ofUnit = /^an?$/.test(following?.key ?? "") && readUnit(tokens, at + 2, 0.5) !== null;
  if (tokens[at]?.key === "half" && ofUnit) return { value: 0.5, next: at + 2, scale: 1, isRatio: false };
  const isPart =
    tokens[at]?.key === "half" && following?.gap === "blank" && /^(?:of|the|all|its|their)$/.test(following.key);
  return isPart ? { value: 0.5, next: at + 1, scale: 1, isRatio: true } : null;
}

// Digits with letters behind them that are no unit are a name: 16x9, 3D, 1990s.
function isGlued(tokens: readonly FigureToken[], at: number): boolean {
  return tokens[at]?.kind === "word" && tokens[at]?.gap === "none" && tokens[at - 1]?.kind === "digits";
}
