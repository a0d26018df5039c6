import { isBoundary } from "@/lib/core/text/graphemes";
import type { Segment } from "@/lib/core/text/segments";

/** A place of the words with what stands around it on its line, each side at most 60 UTF-16 units. */
export interface Occurrence {
  readonly segment: Segment;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const reach = 60;

/** The first places of the words in the text, letter for letter, that cut no character a reader sees; at most `most`. */
export function occurrences(text: string, words: string, most: number): Occurrence[] {
  const found: Occurrence[] = [];
  if (words === "") return found;
  for (let start = text.indexOf(words); start !== -1 && found.length < most; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!isBoundary(text, start) || !isBoundary(text, end)) continue;
    const line = text.lastIndexOf("\n", start - 1) + 1;
    const feed = text.indexOf("\n", end);
    const before = text.slice(Math.max(line, start - reach), start).toWellFormed();
    const after = text.slice(end, Math.min(feed === -1 ? text.length : feed, end + reach)).toWellFormed();
    found.push({ segment: { start, end }, before, words, after });
  }
  return found;
}
