import { cleanNumber } from "./clean-number";
import type { FigureForm, Interval } from "./figure";
import type { Qualifier } from "./qualifier-words";

/** The interval and form of a number beside such words: nearly is [90 %, 100 %), about ±10 %, just over (100 %, 110 %]. */
export function applyQualifier(value: number, qualifier: Qualifier | null): Interval & { readonly form: FigureForm } {
  if (qualifier === null || qualifier === "exactly")
    return { low: value, high: value, hasLow: true, hasHigh: true, form: "bare" };
  const share = (part: number) => cleanNumber(value * part);
  if (qualifier === ">") return { low: value, high: null, hasLow: false, hasHigh: false, form: "bound" };
  if (qualifier === ">=") return { low: value, high: null, hasLow: true, hasHigh: false, form: "bound" };
  if (qualifier === "<") return { low: null, high: value, hasLow: false, hasHigh: false, form: "bound" };
  if (qualifier === "<=") return { low: null, high: value, hasLow: false, hasHigh: true, form: "bound" };
  if (qualifier === "nearly")
    return turned({ low: share(0.9), high: value, hasLow: true, hasHigh: false, form: "bound" });
  if (qualifier === "just over")
    return turned({ low: value, high: share(1.1), hasLow: false, hasHigh: true, form: "bound" });
  if (qualifier === "about")
    return turned({ low: share(0.9), high: share(1.1), hasLow: true, hasHigh: true, form: "about" });
  return { low: value, high: value, hasLow: true, hasHigh: true, form: "bare" };
}

// Of a negative number the larger share is the lower end.
function turned({ low, high, hasLow, hasHigh, form }: Interval & { readonly form: FigureForm }) {
  const inOrder = low === null || high === null || low <= high;
  return inOrder
    ? { low, high, hasLow, hasHigh, form }
    : { low: high, high: low, hasLow: hasHigh, hasHigh: hasLow, form };
}
