import type { Segment } from "../text/segments";

const inWord = /[\p{L}\p{N}\p{M}]/u;

/** Where words stand in a quote as words of their own, sorted, none inside another. Linear in the quote for each of the words. */
export function placesOf(quote: string, words: readonly string[]): Segment[] {
  const found = [...new Set(words)]
    .filter((one) => one !== "")
    .flatMap((one) => occurrences(quote, one))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Segment[] = [];
  for (const place of found) if (place.start >= (apart.at(-1)?.end ?? 0)) apart.push(place);
  return apart;
}

function occurrences(quote: string, words: string): Segment[] {
  const places: Segment[] = [];
  for (let start = quote.indexOf(words); start >= 0; start = quote.indexOf(words, start + words.length)) {
    const end = start + words.length;
    const isWhole = !isInside(quote, start) && !isInside(quote, end);
    if (isWhole) places.push({ start, end });
  }
  return places;
}

function isInside(quote: string, at: number): boolean {
  return inWord.test(quote.charAt(at - 1)) && inWord.test(quote.charAt(at));
}
