import type { FactOf } from "../../facts/fact";
import { compareFigures, type FigureComparison } from "../../facts/figures/compare-figures";
import type { Figure } from "../../facts/figures/figure";
import type { PreparedMention } from "../prepared-mention";
import type { Reason } from "../reason";
import type { Signal } from "./signal";

const likeness = { same: 1, rounding: 0.9, bound: 0.7, range: 0.7, vague: 0.5 } as const;
/** Two figures of one thing that differ still answer one question. */
const DIFFER = 0.3;
/** What is left of a match where a text leaves out what is counted, and of numbers that count anything. */
const UNTOLD = 0.5;
const SMALL = 0.5;
const LARGEST_SMALL = 3;

/** Figures of the same thing: compatible ones speak for one question, others of the same scope a little. */
export const figures: Signal = {
  of: (a, b) => 1 - matchFigures(a, b).reduce((rest, { like }) => rest * (1 - like), 1),
  explain: (a, b) => matchFigures(a, b).map(({ reason }) => reason),
};

interface FigureMatch {
  readonly like: number;
  readonly first: FactOf<"figure">;
  readonly second: FactOf<"figure">;
  readonly reason: Extract<Reason, { kind: "figure" }>;
}

/** Each figure with the one of the other side that fits it best, none twice. */
export function matchFigures(a: PreparedMention, b: PreparedMention): FigureMatch[] {
  const pairs = a.figures.flatMap((first) => b.figures.flatMap((second) => matchOf(first, second)));
  const taken = new Set<unknown>();
  return pairs
    .sort((one, other) => other.like - one.like)
    .filter(({ first, second }) => {
      if (taken.has(first) || taken.has(second)) return false;
      taken.add(first).add(second);
      return true;
    });
}

function matchOf(first: FactOf<"figure">, second: FactOf<"figure">): FigureMatch[] {
  const comparison = compareFigures(first.value, second.value);
  if (comparison.answer === "not comparable") return [];
  const isTold = tells(first.value) && tells(second.value);
  if (comparison.answer === "differ" && !isTold) return [];
  const base = comparison.answer === "differ" ? DIFFER : likeness[comparison.reason];
  const like =
    base *
    nearness(first.value, second.value, comparison) *
    (isTold ? 1 : UNTOLD) *
    (isSmall(first.value) && isSmall(second.value) ? SMALL : 1);
  const readings = { first: first.value, second: second.value };
  return [
    { like, first, second, reason: { kind: "figure", first: first.words, second: second.words, readings, comparison } },
  ];
}

// An open bound holds for any number beyond it, so it speaks for the near ones.
function nearness(a: Figure, b: Figure, comparison: FigureComparison): number {
  if (comparison.answer !== "compatible" || comparison.reason !== "bound") return 1;
  const [one, other] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
  const [small, large] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))];
  if (one * other < 0) return 0;
  return large === 0 ? 1 : small / large;
}

function tells({ counted, unit }: Figure): boolean {
  return counted !== null || unit !== null;
}

function isSmall({ low, high, unit }: Figure): boolean {
  return unit === null && low !== null && high !== null && low >= 0 && high <= LARGEST_SMALL;
}
