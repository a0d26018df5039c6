import { arabic } from "../dates/arabic";

const english =
  "january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec";
const russian =
  "январь января февраль февраля марта апрель апреля июнь июня июль июля августа сентябрь сентября октябрь октября ноябрь ноября декабрь декабря";

/** Months by which a date is told; `May` and the Russian forms that are other words too are `unsureMonths`. */
export const monthWords: ReadonlySet<string> = new Set([
  ...english.split(" "),
  ...russian.split(" "),
  ...Object.keys(arabic.months).map((name) => name.split(" ")[0] ?? ""),
]);

/** Words that are months only beside a day or a year. */
export const unsureMonths: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mar",
  "jan",
  "dec",
  "мая",
  "май",
  "март",
  "август",
]);
