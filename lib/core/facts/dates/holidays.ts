import { DAY, dayNumber, daysInMonth, partsOf, weekdayOf } from "./calendar";
import type { Circumstances, Meaning, Option } from "./meaning";
import { year } from "./numbers";
import { after, made, maybe, phrase, type Reader, two, word } from "./reader";

type Rule = (year: number) => number | null;

const on =
  (month: number, day: number): Rule =>
  (year) =>
    dayNumber(year, month, day);

/** The nth weekday of a month; from its end when negative. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | null {
  const first = dayNumber(year, month, 1);
  if (first === null || nth === 0) return null;
  const last = first + daysInMonth(year, month) - 1;
  const day =
    nth > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
      : last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
  return day >= first && day <= last ? day : null;
}

const nth =
  (month: number, weekday: number, which: number): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, which);

/** Easter Sunday of the western churches (the anonymous Gregorian computus). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1) ?? 0;
}

const fromEaster =
  (days: number): Rule =>
  (year) =>
    easter(year) + days;

/** Feasts by their names and the rule of their day; those that a moon or an authority sets are not here. */
const holidays: readonly (readonly [string, Rule])[] = [
  ["new year", on(1, 1)],
  ["new year ' s day", on(1, 1)],
  ["new years day", on(1, 1)],
  ["new year ' s", on(1, 1)],
  ["new year ' s eve", on(12, 31)],
  ["new years eve", on(12, 31)],
  ["nowruz", on(3, 21)],
  ["christmas", on(12, 25)],
  ["xmas", on(12, 25)],
  ["christmas day", on(12, 25)],
  ["christmas eve", on(12, 24)],
  ["boxing day", on(12, 26)],
  ["valentine ' s day", on(2, 14)],
  ["valentines day", on(2, 14)],
  ["st patrick ' s day", on(3, 17)],
  ["earth day", on(4, 22)],
  ["may day", on(5, 1)],
  ["labour day", on(5, 1)],
  ["international workers ' day", on(5, 1)],
  ["workers ' day", on(5, 1)],
  ["victory day", on(5, 9)],
  ["halloween", on(10, 31)],
  ["all saints ' day", on(11, 1)],
  ["independence day", on(7, 4)],
  ["veterans day", on(11, 11)],
  ["women ' s day", on(3, 8)],
  ["international women ' s day", on(3, 8)],
  ["april fools", on(4, 1)],
  ["april fools ' day", on(4, 1)],
  ["groundhog day", on(2, 2)],
  ["juneteenth", on(6, 19)],
  ["cinco de mayo", on(5, 5)],
  ["labor day", nth(9, 1, 1)],
  ["memorial day", nth(5, 1, -1)],
  ["martin luther king day", nth(1, 1, 3)],
  ["mlk day", nth(1, 1, 3)],
  ["columbus day", nth(10, 1, 2)],
  ["thanksgiving", nth(11, 4, 4)],
  ["thanksgiving day", nth(11, 4, 4)],
  ["black friday", (year) => (nthWeekday(year, 11, 4, 4) ?? 0) + 1],
  ["cyber monday", (year) => (nthWeekday(year, 11, 4, 4) ?? 0) + 4],
  ["mother ' s day", nth(5, 7, 2)],
  ["mothers day", nth(5, 7, 2)],
  ["father ' s day", nth(6, 7, 3)],
  ["fathers day", nth(6, 7, 3)],
  ["easter", fromEaster(0)],
  ["easter sunday", fromEaster(0)],
  ["easter monday", fromEaster(1)],
  ["good friday", fromEaster(-2)],
  ["ash wednesday", fromEaster(-46)],
  ["pentecost", fromEaster(49)],
];
const rules = new Map(holidays);

function inYears(rule: Rule, { now }: Circumstances): readonly Option[] {
  if (now === null) return [];
  const today = Math.floor(now / DAY);
  const thisYear = partsOf(today).year;
  const at = (year: number, side: Option["side"]): Option[] => {
    const day = rule(year);
    return day === null ? [] : [{ start: day * DAY, end: (day + 1) * DAY, side }];
  };
  const future = (rule(thisYear) ?? 0) >= today ? thisYear : thisYear + 1;
  return [...at(future - 1, "past"), ...at(future, "future")];
}

function inOneYear(rule: Rule, year: number): readonly Option[] {
  const day = rule(year);
  return day === null ? [] : [{ start: day * DAY, end: (day + 1) * DAY, side: "only" }];
}

const name = phrase(...rules.keys());

/** A feast with its year, or the nearest ones; `last Easter` and `this Christmas` choose. */
export const holiday: Reader<Meaning> = made(
  two(
    maybe(word("this", "last", "next", "previous", "upcoming", "following")),
    two(name, maybe(after(maybe(word(",", "of", "in")), year))),
  ),
  ([which, [feast, inYear]]) => {
    const rule = rules.get(feast);
    if (rule === undefined) return null;
    const isChosen = which !== null && which !== "this";
    const side = which === "last" || which === "previous" ? "past" : "future";
    const options = (circumstances: Circumstances): readonly Option[] => {
      if (inYear !== null) return inOneYear(rule, inYear);
      const both = inYears(rule, circumstances);
      if (which === "this" && circumstances.now !== null) return inOneYear(rule, partsOf(circumstances.now / DAY).year);
      return isChosen
        ? both.filter((option) => option.side === side).map((option) => ({ ...option, side: "only" }))
        : both;
    };
    return { granularity: "day", how: inYear !== null ? "absolute" : which === null ? "nearest" : "relative", options };
  },
);
