import type { Segment } from "@/lib/core/text/segments";

/**
 * Where the quotes stand in the text, in UTF-16 code units, half-open: the first at the given occurrence (0-based,
 * overlapping ones counted), each further one at its first place after the one before. Null when one is not found.
 */
export function locateQuotes(text: string, quotes: readonly string[], occurrence = 0): Segment[] | null {
  const segments: Segment[] = [];
  let from = 0;
  for (const quote of quotes) {
    let start = text.indexOf(quote, from);
    for (let skip = segments.length === 0 ? occurrence : 0; skip > 0 && start >= 0; skip -= 1) {
      start = text.indexOf(quote, start + 1);
    }
    if (start < 0) return null;
    from = start + quote.length;
    segments.push({ start, end: from });
  }
  return segments;
}
