import type { FigureToken } from "./figure-tokens";
import { phraseEnds } from "./function-words";
import type { NumberStyle } from "./number-style";
import type { Quantity } from "./quantity";
import { readOrdinalWords } from "./read-fraction";
import { readNumeral } from "./read-numeral";

const suffixes = new Set(["st", "nd", "rd", "th"]);
const notBehind = new Set(
  "class lady name names of all aid hand and degree person party century centuries world floor".split(" "),
);
const notBefore = new Set(["at", "split", "per", "every"]);

/** `21st`, `third`, `twenty-first` before what they order; null for set words (`at first`, `first class`), centuries and other tokens. */
export function readOrdinal(tokens: readonly FigureToken[], at: number, style: NumberStyle): Quantity | null {
  const suffixed = readSuffixed(tokens, at, style);
  const number = suffixed ?? readOrdinalWords(tokens, at, style);
  if (number === null) return null;
  const following = tokens[number.next];
  const orders =
    following?.kind === "word" &&
    following.gap === "blank" &&
    !notBehind.has(following.key) &&
    !phraseEnds.has(following.key);
  const placed = suffixed !== null && following?.key !== "-" && !notBehind.has(following?.key ?? "");
  if ((!orders && !placed) || notBefore.has(tokens[at - 1]?.key ?? "")) return null;
  const { value, next } = number;
  return { from: at, to: next, numberFrom: at, numberTo: next, value, scale: 1, unit: null, type: "ordinal" };
}

function readSuffixed(tokens: readonly FigureToken[], at: number, style: NumberStyle) {
  const numeral = readNumeral(tokens, at, style);
  const suffix = numeral === null ? undefined : tokens[numeral.next];
  const isOrdinal = suffix?.gap === "none" && suffixes.has(suffix.key);
  return numeral !== null && isOrdinal ? { value: numeral.value, next: numeral.next + 1 } : null;
}
