import { compareDates } from "../../facts/dates/compare-dates";
import type { DateValue } from "../../facts/dates/date-value";
import { type FactOf, factsOf } from "../../facts/fact";
import type { ComparedMention } from "../compared-mention";
import type { Detector } from "../detector";
import { evidenceOf } from "../evidence-of";
import { wordsOf } from "../words-of";

const small: ReadonlySet<string> = new Set(["on", "in", "late", "early", "also"]);
/** A comma and a blank. */
const GAP = 2;

/** One time each, and no moment in common. Days on which something was said count for nothing. */
export const dates: Detector = {
  id: "dates",
  version: 1,
  detect: (a, b) => {
    const [[one, ...more], [other, ...others]] = [timesOf(a), timesOf(b)];
    if (one === undefined || other === undefined || more.length + others.length > 0) return [];
    if (compareDates(one.value, other.value) !== "differ") return [];
    return [
      {
        kind: "date",
        outcome: "differs",
        reason: "The times have no moment in common.",
        first: [evidenceOf(one, dateReading(one.value))],
        second: [evidenceOf(other, dateReading(other.value))],
      },
    ];
  },
};

/** What happened when, by the mention: each stretch of time once, without open ends and lengths. */
function timesOf(mention: ComparedMention): FactOf<"date">[] {
  const placed = factsOf("date", mention.facts).filter(
    ({ value }) => value.isResolved && value.bound === null && value.from !== null && value.to !== null,
  );
  const told = placed.filter((date) => !isOfReport(date, mention));
  return told.filter(({ value }, index) =>
    told.slice(0, index).every((earlier) => compareDates(earlier.value, value) !== "same"),
  );
}

/** Whether the date is of the saying: `said on 10 June that`, `on 10 June, Tokayev said`. */
function isOfReport(date: FactOf<"date">, mention: ComparedMention): boolean {
  const reports = factsOf("attribution", mention.facts).filter(({ value }) => value.verb !== null);
  if (reports.some(({ start }) => start >= date.end && start <= date.end + GAP)) return true;
  const before = wordsOf(mention)
    .filter(({ end, low }) => end <= date.start && !small.has(low))
    .at(-1);
  return before !== undefined && reports.some(({ value }) => value.verb?.words.endsWith(before.words));
}

function dateReading({ from, to }: DateValue): string {
  return from === to ? `${from}` : `${from} – ${to}`;
}
