import { addMonths, DAY, monthStart, partsOf, weekdayOf } from "./calendar";
import type { Granularity } from "./date-value";
import type { Unit } from "./lexicon";
import type { Stretch } from "./meaning";

const monthsOf: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  "half-year": 6,
  year: 12,
  decade: 120,
  century: 1200,
};

/** The granularity that a unit is written in. */
export function granularityOf(unit: Unit): Granularity {
  if (unit === "fortnight" || unit === "half-year") return "range";
  if (unit === "business-day") return "day";
  return unit === "second" || unit === "minute" || unit === "hour" ? "instant" : unit;
}

/** The unit that holds a time, or the one some steps from it: weeks from Monday, quarters and decades as the calendar counts them. */
export function periodAt(unit: Unit, now: number, steps: number): Stretch {
  const today = Math.floor(now / DAY);
  const monday = today - weekdayOf(today) + 1;
  const whole = monthsOf[unit];
  if (whole !== undefined) {
    const { year, month } = partsOf(today);
    const into = (year * 12 + month - 1) % whole;
    const first = monthStart(today, steps * whole - into);
    return { start: first * DAY, end: addMonths(first, whole) * DAY };
  }
  if (unit === "week" || unit === "fortnight") {
    const days = unit === "week" ? 7 : 14;
    return { start: (monday + steps * days) * DAY, end: (monday + (steps + 1) * days) * DAY };
  }
  if (unit === "weekend") return { start: (monday + 5 + 7 * steps) * DAY, end: (monday + 7 + 7 * steps) * DAY };
  return clockOrDay(unit, now, today, steps);
}

function clockOrDay(unit: Unit, now: number, today: number, steps: number): Stretch {
  if (unit === "day" || unit === "business-day")
    return { start: (today + steps) * DAY, end: (today + steps + 1) * DAY };
  const size = unit === "hour" ? 3600 : unit === "minute" ? 60 : 1;
  if (steps === 0) return { start: now, end: now + size };
  return steps < 0 ? { start: now + steps * size, end: now } : { start: now, end: now + steps * size };
}
