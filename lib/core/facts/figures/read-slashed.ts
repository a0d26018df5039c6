import type { FigureToken } from "./figure-tokens";
import type { ReadNumber } from "./read-number";
import type { ReadValue } from "./read-numeral";

const signs: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/** `1/4`, `¾`, `10 1/2`, `10½`, where `whole` are the digits read at the token; null for a date, `24/7` and what is not less than 1. */
export function readSlashed(tokens: readonly FigureToken[], at: number, whole: ReadValue | null): ReadNumber | null {
  const alone = partAt(tokens, at);
  if (alone !== null) return { value: alone.value, next: alone.next, scale: 1, isRatio: true };
  if (whole === null || !Number.isInteger(whole.value)) return null;
  const part = partAt(tokens, whole.next);
  return part === null ? null : { value: whole.value + part.value, next: part.next, scale: 1, isRatio: false };
}

function partAt(tokens: readonly FigureToken[], at: number): ReadValue | null {
  const above = tokens[at];
  if (above?.kind === "sign") return signAt(tokens, at, above.key);
  const [slash, below] = [tokens[at + 1], tokens[at + 2]];
  if (above?.kind !== "digits" || slash?.key !== "/" || slash.gap !== "none") return null;
  if (below?.kind !== "digits" || below.gap !== "none" || tokens[at - 1]?.key === "/") return null;
  const after = tokens[at + 3];
  const goesOn = after?.gap === "none" && (after.key === "/" || after.kind === "digits");
  const [top, bottom] = [Number(above.key), Number(below.key)];
  return top > 0 && top < bottom && bottom <= 1000 && !goesOn ? { value: top / bottom, next: at + 3 } : null;
}

/** A fraction of one sign, unless another one is glued to it. */
function signAt(tokens: readonly FigureToken[], at: number, key: string): ReadValue | null {
  const value = signs.get(key);
  const before = tokens[at - 1]?.key ?? "";
  const doubled = tokens[at]?.gap === "none" && signs.has(before);
  return value === undefined || doubled ? null : { value, next: at + 1 };
}
