import type { Lexicon } from "./lexicon";

/** The words of English. */
export const english: Lexicon = {
  months: {
    ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10 },
    ...{ november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10 },
    ...{ nov: 11, dec: 12 },
  },
  weekdays: {
    ...{ monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
    ...{ mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 },
  },
  days: { today: 0, tomorrow: 1, tmr: 1, tmrw: 1, yesterday: -1 },
  seasons: { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 },
  units: {
    ...{ second: "second", seconds: "second", sec: "second", secs: "second", s: "second" },
    ...{ minute: "minute", minutes: "minute", min: "minute", mins: "minute" },
    ...{ hour: "hour", hours: "hour", hr: "hour", hrs: "hour", h: "hour" },
    ...{ day: "day", days: "day", week: "week", weeks: "week", wk: "week", wks: "week" },
    ...{ weekend: "weekend", weekends: "weekend", fortnight: "fortnight", fortnights: "fortnight" },
    ...{ month: "month", months: "month", mo: "month", quarter: "quarter", quarters: "quarter" },
    ...{ year: "year", years: "year", yr: "year", yrs: "year", y: "year", decade: "decade", decades: "decade" },
    ...{ century: "century", centuries: "century" },
  },
};

/** Words that are as often something else than a month or weekday in small letters or at the start of a sentence. */
export const doubtfulNames: ReadonlySet<string> = new Set(
  "may march mar sat sun wed mon fall spring second".split(" "),
);

/** Cardinal words up to twenty, then the tens. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((text, value) => [text, value] as const),
  ...tens().map((text, index) => [text, (index + 2) * 10] as const),
]);

/** Ordinal words up to twentieth, then thirtieth. */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((text, index) => [text, index + 1] as const),
  ["thirtieth", 30],
]);

function tens(): string[] {
  return "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
}
