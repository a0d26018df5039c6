import { currencyCodes, currencyNames } from "./currency-words";
import type { FigureToken } from "./figure-tokens";
import { numberWords } from "./number-words";
import { personWords } from "./person-words";
import { unitNames } from "./unit-words";

const before = new Set(
  "in since until till during early late mid circa year years summer autumn winter spring в с до к году".split(" "),
);
const bounds = new Set(
  "than over about nearly almost around least approximately some roughly exceeding above below under of least most exactly estimated более менее около примерно свыше порядка".split(
    " ",
  ),
);

/** Marks numbers of four digits that are years: 1800 to 2099 unless something is counted or bounded, earlier ones behind `in`. */
export function maskYears(tokens: readonly FigureToken[], masked: number[]): void {
  tokens.forEach((token, at) => {
    if (token.kind === "digits" && token.key.length === 4 && isYear(tokens, at, token)) masked.push(at);
  });
}

function isYear(tokens: readonly FigureToken[], at: number, token: FigureToken): boolean {
  const year = Number(token.key);
  const [previous, next] = [tokens[at - 1], tokens[at + 1]];
  if (year < 1000 || year > 2099 || isMeasured(tokens, at)) return false;
  const placed = token.gap === "blank" && before.has(previous?.key ?? "");
  if (placed) return !isCounted(next, false);
  if (year < 1800) return false;
  const bounded = bounds.has(previous?.key ?? "") && previous?.key !== "of";
  if (bounded) return !isCounted(next, false) && placesBehindBound(tokens, at);
  const definite = previous?.key === "the" || previous?.key.endsWith("'s") === true;
  return definite || !isCounted(next, year % 50 === 0);
}

/** `since at least 2016`, `in about 1900`. */
function placesBehindBound(tokens: readonly FigureToken[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ key }) => /^(?:since|until|till|in|from|by|before)$/.test(key));
}

function isMeasured(tokens: readonly FigureToken[], at: number): boolean {
  const [previous, next, after] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (/^[$€£¥₸₽₹<>≤≥~≈=^]$/.test(previous?.key ?? "") || currencyCodes.has(previous?.text ?? "")) return true;
  if (next === undefined) return false;
  if (next.gap === "none" && /^[,.']$/.test(next.key) && after?.kind === "digits" && after.gap === "none") return true;
  if (/^(?:%|percent|per|[$€£¥₸₽₹+^]|or|km|kg|m|mm|cm)$/.test(next.key))
    return next.key !== "per" || after?.key === "cent";
  return numberWords.get(next.key)?.kind === "scale" || unitNames.has(next.key) || currencyNames.has(next.key);
}

function isCounted(next: FigureToken | undefined, isRound: boolean): boolean {
  if (next?.kind !== "word" || next.gap !== "blank") return false;
  return personWords.has(next.key) || (isRound && /^\p{Ll}{3,}s$/u.test(next.text));
}
