import { cleanNumber } from "./clean-number";
import type { FigureToken } from "./figure-tokens";
import type { NumberStyle } from "./number-style";
import { numberWords } from "./number-words";
import { ordinalWords, partWords } from "./ordinal-words";
import type { ReadValue } from "./read-numeral";
import { readWhole } from "./read-whole";

const LONGEST = 12;
const joiners = new Set(["-", "and", "a", "an", ".", ","]);
const behindPart = new Set(
  "of in and or to more less than from was were is are has have had said as at on by for higher lower since over that who while after but will would".split(
    " ",
  ),
);
const half = new Set(["half", "quarter"]);

/**
 * A fraction in words: `two thirds`, `a half`, `one-fourth`, `three twenty-firsts`, `half a`, `half` and `quarter` before what
 * they multiply. In front of the part stand its number and, for composed parts, their tens and hundreds. Null where none stands.
 */
export function readFraction(tokens: readonly FigureToken[], at: number, style: NumberStyle): ReadValue | null {
  const part = partIndex(tokens, at);
  if (part === null) return readHalf(tokens, at);
  for (let from = at + 1; from <= part; from += 1) {
    const below = denominator(tokens, from, part, style);
    if (below === null) continue;
    const end = tokens[from - 1]?.key === "-" ? from - 1 : from;
    const above = numerator(tokens, at, end, style);
    if (above === null || (above !== 1 && !isPlural(tokens[part]?.key ?? ""))) continue;
    if (isArticle(tokens[at]) && isOrdinal(tokens, part)) return null;
    return { value: above / below, next: part + 1 };
  }
  return readHalf(tokens, at);
}

/** Where the part of a fraction in words stands, when only number words stand before it; null when none follows. */
export function partIndex(tokens: readonly FigureToken[], at: number): number | null {
  for (let index = at; index < Math.min(tokens.length, at + LONGEST); index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    if (index > at && partWords.has(token.key)) return index;
    const inNumber = token.kind === "digits" || numberWords.has(token.key) || joiners.has(token.key);
    if (!inNumber) return null;
  }
  return null;
}

function isArticle(token: FigureToken | undefined): boolean {
  return token?.key === "a" || token?.key === "an";
}

// "A third of them" is a part, "a third candidate" none.
function isOrdinal(tokens: readonly FigureToken[], part: number): boolean {
  const following = tokens[part + 1];
  if (!ordinalWords.has(tokens[part]?.key ?? "") || following?.gap !== "blank" || following.kind !== "word")
    return false;
  return !behindPart.has(following.key) && !numberWords.has(following.key);
}

function isPlural(part: string): boolean {
  return part.endsWith("s");
}

function denominator(tokens: readonly FigureToken[], from: number, part: number, style: NumberStyle): number | null {
  const word = tokens[part];
  const value = partWords.get(word?.key ?? "");
  if (word === undefined || value === undefined) return null;
  if (from === part) return value >= 3 || word.key.startsWith("hal") ? value : null;
  const kind = numberWords.get(tokens[from]?.key ?? "")?.kind;
  const starts = kind === "unit" || kind === "teen" || kind === "ten";
  if (!starts || tokens[from - 1]?.key === "-" || word.key.startsWith("hal") || word.key.startsWith("quarter"))
    return null;
  const words = [...tokens.slice(from, part), { ...word, key: cardinalOf(value) }];
  const whole = readWhole(words, 0, style);
  return whole?.next === words.length ? whole.value : null;
}

const cardinals: ReadonlyMap<number, string> = new Map(
  [...numberWords]
    .filter(([word, { kind }]) => kind !== "dozen" && /^[a-z]{3,}$/.test(word))
    .map(([word, { value }]) => [value, word]),
);

function cardinalOf(value: number): string {
  return cardinals.get(value) ?? "";
}

function numerator(tokens: readonly FigureToken[], from: number, to: number, style: NumberStyle): number | null {
  if (to === from + 1 && isArticle(tokens[from])) return 1;
  const whole = readWhole(tokens.slice(from, to), 0, style);
  return whole?.next === to - from ? whole.value : null;
}

/** `half a`, `half`, `quarter`, with nothing in front: only before what is multiplied. */
function readHalf(tokens: readonly FigureToken[], at: number): ReadValue | null {
  const key = tokens[at]?.key ?? "";
  if (!half.has(key)) return null;
  const article = isArticle(tokens[at + 1]) ? 1 : 0;
  const next = at + 1 + article;
  const kind = numberWords.get(tokens[next]?.key ?? "")?.kind;
  const multiplies = kind === "scale" || kind === "dozen" || kind === "hundred";
  return multiplies && tokens[next]?.gap === "blank" ? { value: 1 / (partWords.get(key) ?? 1), next } : null;
}

/** The value of an ordinal word or of a composed one (`twenty-first`) at a token; null where none stands. */
export function readOrdinalWords(tokens: readonly FigureToken[], at: number, style: NumberStyle): ReadValue | null {
  for (let index = at; index < Math.min(tokens.length, at + LONGEST); index += 1) {
    const token = tokens[index];
    if (token === undefined) return null;
    const value = ordinalWords.get(token.key);
    if (value !== undefined) return composedOrdinal(tokens, at, index, value, style);
    if (!numberWords.has(token.key) && token.key !== "-" && token.key !== "and") return null;
  }
  return null;
}

function composedOrdinal(tokens: readonly FigureToken[], at: number, index: number, value: number, style: NumberStyle) {
  const word = tokens[index];
  if (word === undefined) return null;
  const words = [...tokens.slice(at, index), { ...word, key: cardinalOf(value) }];
  if (index === at) return { value, next: index + 1 };
  const whole = readWhole(words, 0, style);
  return whole?.next === words.length ? { value: cleanNumber(whole.value), next: index + 1 } : null;
}
