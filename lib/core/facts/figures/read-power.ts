import type { FigureToken } from "./figure-tokens";
import type { ReadNumber } from "./read-number";
import type { ReadValue } from "./read-numeral";

const LARGEST = 300;

/** What digits become with a power behind them: `1.3x10^6`, `2.5^-1`, `12.32e+14`; null where none stands. */
export function readPower(tokens: readonly FigureToken[], base: ReadValue): ReadNumber | null {
  const sign = tokens[base.next];
  if (sign?.gap !== "none") return null;
  if (sign.key === "^") return raised(tokens, base.next + 1, base.value, 1);
  if (sign.key === "e") return scientific(tokens, base.next + 1, base.value);
  const times = sign.key === "x" || sign.key === "×";
  const ten = tokens[base.next + 1];
  const isTen = times && ten?.key === "10" && ten.gap === "none" && tokens[base.next + 2]?.key === "^";
  return isTen ? raised(tokens, base.next + 3, 10, base.value) : null;
}

function raised(tokens: readonly FigureToken[], at: number, base: number, factor: number): ReadNumber | null {
  const exponent = exponentAt(tokens, at);
  return exponent === null ? null : power(factor * base ** exponent.value, exponent.next);
}

function scientific(tokens: readonly FigureToken[], at: number, mantissa: number): ReadNumber | null {
  const exponent = exponentAt(tokens, at);
  return exponent === null ? null : power(Number(`${mantissa}e${exponent.value}`), exponent.next);
}

function power(value: number, next: number): ReadNumber | null {
  return Number.isFinite(value) ? { value: Number(value.toPrecision(15)), next, scale: 1, isRatio: false } : null;
}

function exponentAt(tokens: readonly FigureToken[], at: number) {
  const sign = tokens[at]?.key;
  const signed = sign === "-" || sign === "+" ? 1 : 0;
  const digits = tokens[at + signed];
  if (digits?.kind !== "digits" || digits.gap !== "none" || Number(digits.key) > LARGEST) return null;
  return { value: sign === "-" ? -Number(digits.key) : Number(digits.key), next: at + signed + 1 };
}
