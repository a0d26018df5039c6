import type { FigureToken } from "./figure-tokens";
import type { NumberStyle } from "./number-style";

/** A number read at a token: its value and the index of the token behind it. */
export interface ReadValue {
  readonly value: number;
  readonly next: number;
}

/**
 * A number in digits: `1,234,567`, `40 000`, `70.8`, `.25`, `1,3`. A comma starts decimals where the language writes so, and
 * before other than three digits when it stands alone: `22,24,26` are three numbers. Null where no digits stand.
 */
export function readNumeral(tokens: readonly FigureToken[], at: number, style: NumberStyle): ReadValue | null {
  const first = tokens[at];
  if (first?.key === "." && tokens[at - 1]?.kind !== "digits") return readDecimals(tokens, at, "", at);
  if (first?.kind !== "digits") return null;
  const { digits, next } = readGroups(tokens, at, first, style);
  return readDecimals(tokens, next, digits, at, style) ?? { value: Number(digits), next };
}

function readGroups(tokens: readonly FigureToken[], at: number, first: FigureToken, style: NumberStyle) {
  const separator = groupSeparator(tokens, at, first, style);
  let digits = first.key;
  let next = at + 1;
  while (separator !== null && digits.length < 27) {
    const group = groupAt(tokens, next, separator);
    if (group === null) break;
    digits += group.key;
    next += separator === " " ? 1 : 2;
  }
  return { digits, next };
}

function groupSeparator(tokens: readonly FigureToken[], at: number, first: FigureToken, style: NumberStyle) {
  if (first.key.length > 3 || first.key.startsWith("0")) return null;
  const following = tokens[at + 1];
  const separator = following?.kind === "digits" ? " " : (following?.key ?? "");
  if (!/^[,. ']$/.test(separator) || groupAt(tokens, at + 1, separator) === null) return null;
  const repeated = groupAt(tokens, at + (separator === " " ? 2 : 3), separator) !== null;
  return repeated || isGrouping(separator, style) ? separator : null;
}

function isGrouping(separator: string, style: NumberStyle): boolean {
  if (separator === ",") return !style.decimalComma;
  return separator === "." ? style.groupingStop : true;
}

function groupAt(tokens: readonly FigureToken[], at: number, separator: string): FigureToken | null {
  const digits = separator === " " ? tokens[at] : glued(tokens, at, separator);
  if (digits?.kind !== "digits" || digits.key.length !== 3) return null;
  const before = tokens[at - 1];
  const apart = separator === " " && digits.gap === "blank" && before !== undefined && digits.start - before.end === 1;
  return separator !== " " || apart ? digits : null;
}

function readDecimals(tokens: readonly FigureToken[], at: number, digits: string, from: number, style?: NumberStyle) {
  const point = tokens[at]?.key;
  const decimals = point === "." || point === "," ? glued(tokens, at, point, digits === "") : null;
  if (decimals === null) return null;
  const next = at + 2;
  const goesOn = glued(tokens, next, point ?? "") !== null;
  if (goesOn) return null;
  const inList = point === "," && tokens[from - 1]?.key === "," && tokens[from]?.gap === "none";
  if (inList && style?.decimalComma !== true) return null;
  return { value: Number(`${digits}.${decimals.key}`), next };
}

function glued(tokens: readonly FigureToken[], at: number, sign: string, starts = false): FigureToken | null {
  const mark = tokens[at];
  const digits = tokens[at + 1];
  if (mark?.key !== sign || (mark.gap !== "none" && !starts)) return null;
  return digits?.kind === "digits" && digits.gap === "none" ? digits : null;
}
