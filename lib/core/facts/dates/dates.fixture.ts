import type { DateValue } from "./date-value";
import { dates } from "./dates";

/** Thursday 13 June 2019, the day most examples are published on. */
const THURSDAY = "2019-06-13";

/** What is read in a text, with the words it was read from. */
export function readDates(text: string, publishedAt: string | null = THURSDAY, language = "en") {
  return dates
    .read({ text, blocks: [], language, publishedAt })
    .map(({ start, end, value }) => ({ start, end, value, words: text.slice(start, end) }));
}

/** The one date of a text as `words: from/to granularity`, `?` for what stays open; fails where there are more or none. */
export function onlyDate(text: string, publishedAt: string | null = THURSDAY, language = "en"): string {
  const found = readDates(text, publishedAt, language);
  return found.map(({ words, value }) => `${words}: ${shown(value)} ${value.granularity}`).join("; ");
}

function shown({ from, to, isResolved }: DateValue): string {
  if (!isResolved) return "?";
  return from === to ? `${from}` : `${from ?? ""}/${to ?? ""}`;
}
