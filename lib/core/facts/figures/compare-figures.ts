import { cleanNumber } from "./clean-number";
import type { Figure, Interval } from "./figure";
import { intervalsMeet } from "./intervals-meet";
import { sameScope } from "./same-scope";
import { unitsAgree } from "./units-agree";
import { widen } from "./widen";

/** Whether two figures can both hold, why they can, and why they cannot be compared. */
export type FigureComparison =
  | { readonly answer: "compatible"; readonly reason: "same" | "rounding" | "bound" | "range" | "vague" }
  | { readonly answer: "differ" }
  | { readonly answer: "not comparable"; readonly because: "unit" | "scope" };

/**
 * Compares what two figures say: compatible when their widened intervals meet, else they differ. Figures of another unit or scope
 * are not compared. It is symmetric, and not transitive: a claim's figures agree when every pair does.
 */
export function compareFigures(a: Figure, b: Figure): FigureComparison {
  if (!unitsAgree(a, b)) return { answer: "not comparable", because: "unit" };
  if (!sameScope(a, b)) return { answer: "not comparable", because: "scope" };
  const meet = intervalsMeet(comparedInterval(a), comparedInterval(b));
  return meet ? { answer: "compatible", reason: reasonOf(a, b) } : { answer: "differ" };
}

function comparedInterval(figure: Figure): Interval {
  const { low, high, ...ends } = widen(figure);
  if (figure.type !== "fraction") return { low, high, ...ends };
  const percent = (value: number | null) => (value === null ? null : cleanNumber(value * 100));
  return { low: percent(low), high: percent(high), ...ends };
}

function reasonOf(a: Figure, b: Figure) {
  const forms = [a.form, b.form];
  if (a.form === b.form && a.type === b.type && sameInterval(a, b)) return "same";
  if (forms.includes("vague")) return "vague";
  if (forms.includes("bound")) return "bound";
  return forms.includes("range") ? "range" : "rounding";
}

function sameInterval(a: Figure, b: Figure): boolean {
  return a.low === b.low && a.high === b.high && a.hasLow === b.hasLow && a.hasHigh === b.hasHigh;
}
