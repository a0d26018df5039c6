import { cleanNumber } from "./clean-number";
import { currencySigns, dollarPrefixes } from "./currency-signs";
import { currencyCodes, currencyNames } from "./currency-words";
import type { FigureToken } from "./figure-tokens";
import type { NumberStyle } from "./number-style";
import type { Quantity } from "./quantity";
import { readNumber } from "./read-number";

/** An amount whose currency stands in front: `$75 million`, `US$ 5`, `c $ 1.34`, `USD 200`, `MEUR 60`. Null for any other token. */
export function readMoneyBefore(tokens: readonly FigureToken[], at: number, style: NumberStyle): Quantity | null {
  if (tokens[at]?.kind === "digits") return null;
  const sign = signAt(tokens, at) ?? codeAt(tokens, at) ?? nameAt(tokens, at);
  if (sign === null) return null;
  const number = readNumber(tokens, sign.next, style);
  if (number === null || number.isRatio || number.value < sign.least) return null;
  const value = cleanNumber(number.value * sign.factor);
  const scale = number.scale * sign.factor;
  return {
    from: at,
    to: number.next,
    numberFrom: sign.next,
    numberTo: number.next,
    value,
    scale,
    unit: sign.unit,
    type: "currency",
  };
}

function signAt(tokens: readonly FigureToken[], at: number) {
  const [token, after] = [tokens[at], tokens[at + 1]];
  const prefix = token?.kind === "word" && after?.key === "$" ? dollarPrefixes.get(token.key) : undefined;
  if (prefix !== undefined && isPrefix(tokens, at)) return { unit: prefix, next: at + 2, factor: 1, least: -Infinity };
  const unit = currencySigns.get(token?.key ?? "");
  return unit === undefined ? null : { unit, next: at + 1, factor: 1, least: -Infinity };
}

// "a $5 fine" is not Australian; a lone letter belongs to the sign when it is glued to it, or is the C of tokenised text.
function isPrefix(tokens: readonly FigureToken[], at: number): boolean {
  return tokens[at + 1]?.gap === "none" || tokens[at]?.key === "c" || (tokens[at]?.key.length ?? 0) > 2;
}

function codeAt(tokens: readonly FigureToken[], at: number) {
  const text = tokens[at]?.text ?? "";
  if (tokens[at + 1]?.kind !== "digits") return null;
  if (currencyCodes.has(text)) return { unit: text, next: at + 1, factor: 1, least: -Infinity };
  const millions = /^M[A-Z]{3}$/.test(text) && currencyCodes.has(text.slice(1));
  if (millions) return { unit: text.slice(1), next: at + 1, factor: 1e6, least: -Infinity };
  return null;
}

// A name stands in front of large amounts only: "dollar 22.5 million", "Rs 500".
function nameAt(tokens: readonly FigureToken[], at: number) {
  const [name, stop] = [tokens[at], tokens[at + 1]?.key === "." ? 1 : 0];
  if (name?.kind !== "word" || tokens[at + 1 + stop]?.kind !== "digits" || tokens[at - 1]?.kind === "digits")
    return null;
  if (name.text === "Rs") return { unit: "rupee", next: at + 1 + stop, factor: 1, least: 0 };
  const unit = stop === 0 ? currencyNames.get(name.key) : undefined;
  return unit === undefined ? null : { unit, next: at + 1, factor: 1, least: 1000 };
}
