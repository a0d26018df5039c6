import { cleanNumber } from "./clean-number";
import type { Figure, Interval } from "./figure";

const LARGEST_SHARE = 0.02;

/**
 * The interval in which a figure is compared. A bare figure v is [v−h, v+h), h half the place of its last digit that is not 0, at
 * most 2 % of v (70.8 ± .05, 70 ± 1.4, 957 ± .5); fractions, which have no last digit, take the 2 %. Ordinals, 0, and what is
 * not bare stay as they stand.
 */
export function widen(figure: Figure): Interval {
  const { low, high, hasLow, hasHigh, form, type, place } = figure;
  const isExact = form !== "bare" || type === "ordinal" || low === 0;
  if (isExact || low === null || high === null) return { low, high, hasLow, hasHigh };
  const most = Math.abs(low) * LARGEST_SHARE;
  const half = place === null ? most : Math.min(place / 2, most);
  return { low: cleanNumber(low - half), high: cleanNumber(high + half), hasLow: true, hasHigh: false };
}
