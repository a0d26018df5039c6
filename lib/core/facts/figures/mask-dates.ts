import type { FigureToken } from "./figure-tokens";
import { monthWords, unsureMonths } from "./month-words";

const joins = new Set(["-", "–", "to", "and", "or", "и", "و"]);
const suffixes = new Set(["st", "nd", "rd", "th"]);

/** Marks the tokens of calendar dates around a month's name: `9-10 June 2019`, `June 9, 2019`, `the 5th of May`. */
export function maskDates(tokens: readonly FigureToken[], masked: number[]): void {
  tokens.forEach((token, at) => {
    if (token.kind !== "word") return;
    const month = monthWords.has(token.key) || unsureMonths.has(token.key);
    if (!month || (unsureMonths.has(token.key) && /^[a-z]/.test(token.text))) return;
    const from = daysBefore(tokens, at);
    const to = yearAfter(tokens, daysAfter(tokens, at + 1));
    for (let index = from; index < to; index += 1) if (index !== at) masked.push(index);
  });
}

function daysBefore(tokens: readonly FigureToken[], at: number): number {
  const of = tokens[at - 1]?.key === "of" ? 1 : 0;
  const day = dayEndingAt(tokens, at - of);
  if (day === null) return at;
  let from = day;
  for (let more = 0; more < 3; more += 1) {
    const before: number | null = joins.has(tokens[from - 1]?.key ?? "") ? dayEndingAt(tokens, from - 1) : null;
    if (before === null) break;
    from = before;
  }
  return from;
}

function dayEndingAt(tokens: readonly FigureToken[], end: number): number | null {
  const suffix = suffixes.has(tokens[end - 1]?.key ?? "") && tokens[end - 1]?.gap === "none" ? 1 : 0;
  const at = end - 1 - suffix;
  return isDay(tokens[at]) ? at : null;
}

function daysAfter(tokens: readonly FigureToken[], at: number): number {
  const stop = tokens[at]?.key === "." ? at + 1 : at;
  const day = dayFrom(tokens, tokens[stop]?.key === "the" ? stop + 1 : stop);
  if (day === null) return at;
  let to = day;
  for (let more = 0; more < 3; more += 1) {
    const after: number | null = joins.has(tokens[to]?.key ?? "") ? dayFrom(tokens, to + 1) : null;
    if (after === null) break;
    to = after;
  }
  return to;
}

function dayFrom(tokens: readonly FigureToken[], at: number): number | null {
  const token = tokens[at];
  const following = tokens[at + 1];
  const glued = following?.gap === "none";
  if (!isDay(token)) return null;
  if (glued && suffixes.has(following.key)) return at + 2;
  const isNumber =
    glued &&
    (following.kind === "word" || following.key === "%" || (isSeparator(following) && isDigits(tokens[at + 2])));
  return isNumber ? null : at + 1;
}

function isSeparator({ key }: FigureToken): boolean {
  return key === "," || key === "." || key === ":";
}

function isDigits(token: FigureToken | undefined): boolean {
  return token?.kind === "digits" && token.gap === "none";
}

function yearAfter(tokens: readonly FigureToken[], at: number): number {
  const comma = tokens[at]?.key === "," ? 1 : 0;
  const year = tokens[at + comma];
  return year?.kind === "digits" && year.key.length === 4 && year.gap === "blank" ? at + comma + 1 : at;
}

function isDay(token: FigureToken | undefined): boolean {
  return token?.kind === "digits" && token.key.length <= 2 && Number(token.key) >= 1 && Number(token.key) <= 31;
}
