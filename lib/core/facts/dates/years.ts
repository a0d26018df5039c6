import { direction } from "./directions";
import type { Circumstances, Option } from "./meaning";
import { year } from "./numbers";
import { after, longest, made, maybe, phrase, type Reader, upTo, word } from "./reader";
import { periodAt } from "./relative-periods";

/** Years that hold what is read inside them: one that is named, or counted, or left to the nearest. */
export type Years = (circumstances: Circumstances) => readonly { year: number; side: Option["side"] }[];

/** A year that is named. */
export function oneYear(value: number): Years {
  return () => [{ year: value, side: "only" }];
}

/** The year some steps from that of the publication. */
export function countedYear(steps: number): Years {
  return ({ now }) => (now === null ? [] : [{ year: yearAt(now, steps), side: "only" }]);
}

/** The number of the year some steps from a time. */
export function yearAt(now: number, steps: number): number {
  return new Date(periodAt("year", now, steps).start * 1000).getUTCFullYear();
}

/** The years around the publication, for what names none. */
export const nearest: Years = ({ now }) => {
  if (now === null) return [];
  const thisYear = yearAt(now, 0);
  return [
    { year: thisYear - 1, side: "past" },
    { year: thisYear, side: "past" },
    { year: thisYear + 1, side: "future" },
  ];
};

/** `2019`, `the year 2019`, `next year`, `the year`: the year that a quarter or a week is said to lie in. */
export const someYear: Reader<Years> = longest(
  made(
    upTo(after(maybe(phrase("the year", "the year of", "fy", "fiscal", "fiscal year")), year), maybe(word("'"))),
    oneYear,
  ),
  made(upTo(direction, word("year")), countedYear),
  made(phrase("the year"), () => nearest),
);
