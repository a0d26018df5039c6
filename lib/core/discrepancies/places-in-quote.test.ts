import fc from "fast-check";
import { expect, it } from "vitest";
import { normalizeSegments, quoteOf } from "../text/segments";
import { placesInQuote } from "./places-in-quote";

const text = "Police detained 957 people in Almaty on Sunday, and the ministry said no more of it.";
const segment = fc.tuple(fc.nat(text.length), fc.nat(30)).map(([start, length]) => ({
  start,
  end: Math.min(text.length, start + length),
}));

it("finds the same characters in the quote, each once, and none that are not in the mention", () => {
  fc.assert(
    fc.property(fc.array(segment, { minLength: 1, maxLength: 4 }), segment, (some, stretch) => {
      const segments = normalizeSegments(some);
      const quote = quoteOf(text, segments);
      const said = placesInQuote(segments, [stretch]).map(({ start, end }) => quote.slice(start, end));
      const expected = segments
        .map(({ start, end }) => text.slice(Math.max(start, stretch.start), Math.min(end, stretch.end)))
        .filter((words) => words !== "");
      expect(said).toEqual(expected);
    }),
  );
});
