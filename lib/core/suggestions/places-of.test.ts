import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf } from "./places-of";

const shown = (quote: string, words: readonly string[]) =>
  placesOf(quote, words).map(({ start, end }) => quote.slice(start, end));

describe("placesOf", () => {
  it("is where the words stand, sorted and apart, whatever they are", () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "ab", " ", "b", "é", "1"), { maxLength: 30 }).map((parts) => parts.join("")),
        fc.array(fc.constantFrom("a", "ab", "b", "a b", "", "1"), { maxLength: 4 }),
        (quote, words) => {
          let last = 0;
          for (const { start, end } of placesOf(quote, words)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(words).toContain(quote.slice(start, end));
            last = end;
          }
        },
      ),
    ));

  it("takes words for words, and not for parts of others", () => {
    expect(shown("Police detained a detainee; police said so.", ["police", "detain", "detained"])).toEqual([
      "detained",
      "police",
    ]);
    expect(shown("Тоқаев won, said Тоқаевтың", ["Тоқаев"])).toEqual(["Тоқаев"]);
    expect(shown("70.8 per cent, not 170.8", ["70.8 per cent"])).toEqual(["70.8 per cent"]);
  });

  it("lights the longer of two that begin together", () => {
    expect(shown("four hundred dockers", ["four", "four hundred"])).toEqual(["four hundred"]);
  });
});
