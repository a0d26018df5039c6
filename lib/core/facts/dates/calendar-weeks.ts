import { DAY, weekdayOf, weekStart } from "./calendar";
import { calendarDay } from "./calendar-dates";
import type { Meaning } from "./meaning";
import { digits } from "./numbers";
import { after, longest, made, maybe, phrase, type Reader, two, word } from "./reader";
import { countedYear, someYear, type Years } from "./years";

const ofYear = maybe(word("of", "in", ",", "-"));

/** `the week of June 10`, `the week starting on February 4`, `week 10`, by ISO 8601 of the year that runs unless another is said. */
export const weekOf: Reader<Meaning> = longest(
  made(
    after(
      two(
        maybe(word("the")),
        phrase("week of", "week starting on", "week starting", "week beginning", "week commencing"),
      ),
      after(maybe(word("on")), calendarDay),
    ),
    weekAround,
  ),
  made(two(phrase("week"), two(digits(1, 53), maybe(after(ofYear, someYear)))), ([, [n, years]]) =>
    numberedWeek(n, years ?? countedYear(0)),
  ),
);

function weekAround(day: Meaning): Meaning {
  return {
    granularity: "week",
    how: day.how,
    options: (circumstances) =>
      day.options(circumstances).map((option) => {
        const date = (option.start ?? 0) / DAY;
        const monday = date - weekdayOf(date) + 1;
        return { ...option, start: monday * DAY, end: (monday + 7) * DAY };
      }),
  };
}

function numberedWeek(n: number, years: Years): Meaning {
  return {
    granularity: "week",
    how: "absolute",
    options: (circumstances) =>
      years(circumstances).map(({ year, side }) => {
        const monday = weekStart(year, n);
        return { start: monday * DAY, end: (monday + 7) * DAY, side };
      }),
  };
}
