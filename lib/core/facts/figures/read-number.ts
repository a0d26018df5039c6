import { cleanNumber } from "./clean-number";
import type { FigureToken } from "./figure-tokens";
import type { NumberStyle } from "./number-style";
import { gluedScales, numberWords } from "./number-words";
import { partIndex, readFraction } from "./read-fraction";
import { type ReadValue, readNumeral } from "./read-numeral";
import { readPower } from "./read-power";
import { readRatio } from "./read-ratio";
import { readSlashed } from "./read-slashed";
import { readWhole } from "./read-whole";

/**
 * A number as written. `scale` is the power of ten that multiplies it (75 million: 1,000,000), 1 where none does; `isRatio` says
 * that it is a share of a whole: `two thirds`, `1/4`, `one in five`.
 */
export interface ReadNumber extends ReadValue {
  readonly scale: number;
  readonly isRatio: boolean;
}

const negatives = new Set(["minus", "negative", "минус"]);
const moneySigns = new Set(["$", "€", "£", "¥", "₸", "₽", "₹"]);

/** The longest number that starts at a token, whatever it counts; null where none does. */
export function readNumber(tokens: readonly FigureToken[], at: number, style: NumberStyle): ReadNumber | null {
  const sign = isNegative(tokens, at) ? 1 : 0;
  const number = readUnsigned(tokens, at + sign, style);
  return number === null || sign === 0 ? number : negated(number);
}

function negated(number: ReadNumber): ReadNumber {
  return number.value === 0 ? number : { ...number, value: -number.value };
}

function isNegative(tokens: readonly FigureToken[], at: number): boolean {
  const token = tokens[at];
  const following = tokens[at + 1];
  if (token === undefined || following === undefined) return false;
  if (negatives.has(token.key)) return true;
  if (token.key !== "-" || following.gap !== "none") return false;
  const before = tokens[at - 1];
  const apart = token.gap !== "none" || before === undefined || "([<>=^".includes(before.key);
  return apart && (following.kind === "digits" || following.key === ".");
}

function readUnsigned(tokens: readonly FigureToken[], at: number, style: NumberStyle): ReadNumber | null {
  if (!mayBegin(tokens[at])) return null;
  const numeral = readNumeral(tokens, at, style);
  const special = readSlashed(tokens, at, numeral) ?? (numeral === null ? null : readPower(tokens, numeral));
  if (special !== null) return special;
  const following = tokens[numeral?.next ?? at];
  const inWords = following?.kind === "word";
  if (numeral !== null && !inWords && following?.key !== "-") {
    return { value: numeral.value, next: numeral.next, scale: 1, isRatio: false };
  }
  const hasPart = inWords && (isHalf(tokens[at]) || partIndex(tokens, at) !== null);
  const part = hasPart ? (readMixed(tokens, at, style) ?? readPart(tokens, at, style)) : null;
  if (part !== null) return part;
  const whole = readWhole(tokens, at, style);
  if (whole === null) return null;
  const { value, next, scale } = whole;
  const number = { value, next, scale, isRatio: false };
  return readRatio(tokens, at, number, style) ?? scaled(tokens, at, readPoint(tokens, number, style) ?? number);
}

// Most words of a text begin no number; the grammar below need not be asked about them.
function mayBegin(token: FigureToken | undefined): boolean {
  if (token?.kind !== "word") return token !== undefined && (token.kind === "digits" || token.key !== "-");
  return numberWords.has(token.key) || /^(?:a|an|half|quarter)$/.test(token.key);
}

function isHalf(token: FigureToken | undefined): boolean {
  return token?.key === "half" || token?.key === "quarter";
}

/** `two thirds`, `half a million`: a part, multiplied where a power of ten or a dozen follows. */
function readPart(tokens: readonly FigureToken[], at: number, style: NumberStyle): ReadNumber | null {
  const part = readFraction(tokens, at, style);
  if (part === null) return null;
  const factor = factorAt(tokens, part.next);
  if (factor === null) return { ...part, scale: 1, isRatio: true };
  return { value: cleanNumber(part.value * factor.value), next: factor.next, scale: factor.value, isRatio: false };
}

/** `one and a half`, `3 million and a half`, `one billion and three quarters million`. */
function readMixed(tokens: readonly FigureToken[], at: number, style: NumberStyle): ReadNumber | null {
  const part = partIndex(tokens, at);
  if (part === null) return null;
  const and = at + tokens.slice(at, part).findLastIndex(({ key }) => key === "and");
  if (and <= at) return null;
  const end = tokens[and - 1]?.key === "-" ? and - 1 : and;
  const whole = readWhole(tokens.slice(at, end), 0, style);
  const from = tokens[and + 1]?.key === "-" ? and + 2 : and + 1;
  const fraction = whole?.next === end - at ? readFraction(tokens, from, style) : null;
  if (whole === null || fraction === null || fraction.next !== part + 1) return null;
  const factor = factorAt(tokens, fraction.next);
  const next = factor?.next ?? fraction.next;
  const scale = Math.max(whole.scale, factor?.value ?? 1);
  if (whole.scale === 1) return mixed((whole.value + fraction.value) * (factor?.value ?? 1), next, scale);
  return mixed(whole.value + fraction.value * (factor?.value ?? whole.scale), next, scale);
}

function mixed(value: number, next: number, scale: number): ReadNumber {
  return { value: cleanNumber(value), next, scale, isRatio: false };
}

function factorAt(tokens: readonly FigureToken[], at: number): ReadValue | null {
  const article = tokens[at]?.key === "a" || tokens[at]?.key === "an" ? 1 : 0;
  const word = numberWords.get(tokens[at + article]?.key ?? "");
  const multiplies = word?.kind === "scale" || word?.kind === "dozen" || word?.kind === "hundred";
  if (word === undefined || !multiplies) return null;
  return { value: word.value, next: at + article + 1 };
}

/** `two hundred point seventy-one`, `nine point nought four`. */
function readPoint(tokens: readonly FigureToken[], number: ReadNumber, style: NumberStyle): ReadNumber | null {
  if (tokens[number.next]?.key !== "point") return null;
  let digits = "";
  let next = number.next + 1;
  for (let word = digitAt(tokens, next); word !== null && digits.length < 12; word = digitAt(tokens, next)) {
    digits += word;
    next += 1;
  }
  if (digits !== "") return { ...number, value: decimal(number.value, digits), next };
  const decimals = readWhole(tokens, next, style);
  if (decimals === null || decimals.value >= 100 || !decimals.inWords) return null;
  return { ...number, value: decimal(number.value, String(decimals.value)), next: decimals.next };
}

function digitAt(tokens: readonly FigureToken[], at: number): number | null {
  const word = numberWords.get(tokens[at]?.key ?? "");
  return word?.kind === "unit" ? word.value : null;
}

function decimal(whole: number, digits: string): number {
  return Number(`${whole}.${digits}`);
}

/** `10k`, `$3bn`, `£1m`: letters behind the digits that multiply them; `m` only of money and of what is counted. */
function scaled(tokens: readonly FigureToken[], at: number, number: ReadNumber): ReadNumber {
  const letter = tokens[number.next];
  const following = tokens[number.next + 1];
  if (letter?.kind !== "word" || tokens[number.next - 1]?.kind !== "digits") return number;
  const endsWord = following?.gap !== "none" || following.kind === "sign";
  const scale = letter.text === "m" ? millions(tokens, at, number.next) : gluedScales.get(letter.text);
  const spaced = letter.gap === "blank" && letter.text !== "k" && letter.text !== "M";
  if (scale === undefined || !endsWord || spaced) return number;
  return { ...number, value: cleanNumber(number.value * scale), next: number.next + 1, scale: number.scale * scale };
}

function millions(tokens: readonly FigureToken[], at: number, letter: number): number | undefined {
  const before = tokens[at - 1]?.key ?? "";
  const following = tokens[letter + 1];
  const counts =
    following?.kind === "word" && following.gap === "blank" && /^(?:people|\p{L}{3,}s)$/u.test(following.key);
  return tokens[letter]?.gap === "none" && (moneySigns.has(before) || counts) ? 1e6 : undefined;
}
