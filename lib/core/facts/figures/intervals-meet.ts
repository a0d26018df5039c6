import type { Interval } from "./figure";

/** Whether two intervals have a number in common. */
export function intervalsMeet(a: Interval, b: Interval): boolean {
  return reaches(a, b) && reaches(b, a);
}

/** Whether the upper end of the first is not below the lower end of the second. */
function reaches(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return true;
  return a.high > b.low || (a.high === b.low && a.hasHigh && b.hasLow);
}
