import type { FigureToken } from "./figure-tokens";
import { numberWords } from "./number-words";
import type { Quantity } from "./quantity";
import { readUnit } from "./read-unit";
import { fewWords, type VagueRange, vagueWords } from "./vague-words";

/** A vague number in the tokens `from` to `to`, with the unit behind it: `dozens`, `several hundred`, `millions of dollars`. */
export interface ReadVague extends Pick<Quantity, "from" | "to" | "unit" | "type"> {
  readonly low: number;
  readonly high: number;
}

/** The vague number that starts at a token; null where none does. */
export function readVague(tokens: readonly FigureToken[], at: number): ReadVague | null {
  const found = readFew(tokens, at) ?? readMany(tokens, at);
  if (found === null) return null;
  const { range, next } = found;
  const of = tokens[next]?.key === "of" ? 1 : 0;
  const unit = readUnit(tokens, next + of, range[0]);
  const plain = { from: at, to: unit?.next ?? next, low: range[0], high: range[1] };
  return { ...plain, unit: unit?.unit ?? null, type: unit?.type ?? "count" };
}

const fewPhrases = fewWords.map(([phrase, range]) => [phrase.split(" "), range] as const);
const fewStarts = new Set(fewPhrases.map(([words]) => words[0] ?? ""));

function readFew(tokens: readonly FigureToken[], at: number) {
  if (!fewStarts.has(tokens[at]?.key ?? "")) return null;
  for (const [words, range] of fewPhrases) {
    const next = at + words.length;
    if (!words.every((word, index) => tokens[at + index]?.key === word)) continue;
    const word = numberWords.get(tokens[next]?.key ?? "");
    const multiplies = word?.kind === "hundred" || word?.kind === "scale" || word?.kind === "dozen";
    if (word === undefined || !multiplies) return { range, next };
    return { range: multiplied(range, word.value), next: next + 1 };
  }
  return null;
}

/** `hundreds`, `tens of thousands`; not behind a number, nor where `scores` are points. */
function readMany(tokens: readonly FigureToken[], at: number) {
  const key = tokens[at]?.key ?? "";
  const range = vagueWords.get(key);
  const before = tokens[at - 1];
  const counted = before?.kind === "digits" || numberWords.has(before?.key ?? "");
  if (range === undefined || counted) return null;
  const of = tokens[at + 1]?.key === "of";
  if ((key === "scores" || key === "tens") && !of) return null;
  const power = of ? vagueWords.get(tokens[at + 2]?.key ?? "") : undefined;
  if (power === undefined || power[0] < 2000) return { range, next: at + 1 };
  return { range: multiplied(range, power[0] / 2), next: at + 3 };
}

function multiplied([low, high]: VagueRange, factor: number): VagueRange {
  return [low * factor, (high + 1) * factor - 1];
}
