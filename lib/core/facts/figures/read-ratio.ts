import type { FigureToken } from "./figure-tokens";
import type { NumberStyle } from "./number-style";
import type { ReadNumber } from "./read-number";
import { type ReadWhole, readWhole } from "./read-whole";
import { timeWords } from "./unit-words";

/** `one out of three`, `nine in 10`, `1 over three`: a number, and what it is a part of; null where it is no part. */
export function readRatio(
  tokens: readonly FigureToken[],
  at: number,
  above: ReadNumber,
  style: NumberStyle,
): ReadNumber | null {
  const joint = jointAt(tokens, above.next);
  const below = joint === null ? null : readWhole(tokens, joint.next, style);
  if (joint === null || below === null || below.value <= 1 || !Number.isInteger(above.value)) return null;
  const isPart = joint.word === "over" ? endsAt(tokens, below.next) : above.value < below.value;
  if (!isPart || (joint.word === "in" && !countsIn(tokens, at, above.value, below))) return null;
  return { value: above.value / below.value, next: below.next, scale: 1, isRatio: true };
}

function jointAt(tokens: readonly FigureToken[], at: number) {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.gap !== "blank" || second?.gap !== "blank") return null;
  if (first.key === "out" && second.key === "of") return { word: "out of", next: at + 2 };
  return first.key === "in" || first.key === "over" ? { word: first.key, next: at + 1 } : null;
}

function endsAt(tokens: readonly FigureToken[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || (token.kind === "sign" && token.gap === "none");
}

// "Killed two in three days" is no share, and "won three in 2019" is none.
function countsIn(tokens: readonly FigureToken[], at: number, above: number, below: ReadWhole): boolean {
  const round = below.value <= 10 || below.value === 20 || /^[125]0+$/.test(String(below.value));
  const done = /(?:ed|ing)$/.test(tokens[at - 1]?.key ?? "");
  const unit = timeWords.has(tokens[below.next]?.key ?? "");
  return (above === 1 || round) && above <= 100 && !done && !unit && !(below.value >= 1900 && below.value < 2100);
}
