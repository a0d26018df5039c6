import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBoundary } from "@/lib/core/text/graphemes";
import { occurrences } from "./occurrences";

describe("occurrences", () => {
  it("finds a passage at its place, in order, at most so many, and cuts no character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % text.length, b % (text.length + 1)].sort((one, other) => one - other);
        fc.pre(start !== undefined && end !== undefined && start < end);
        fc.pre(isBoundary(text, start) && isBoundary(text, end));
        const words = text.slice(start, end);
        const found = occurrences(text, words, text.length).map(({ segment }) => segment);
        expect(found).toContainEqual({ start, end });
        expect(found.every((one) => text.slice(one.start, one.end) === words)).toBe(true);
        expect(occurrences(text, words, 1).map(({ segment }) => segment)).toEqual(found.slice(0, 1));
      }),
    );
  });

  it("says what stands around on the same line, and finds nothing of nothing", () => {
    expect(occurrences("One.\nTwo men left.\nThree.", "men", 5)).toMatchObject([{ before: "Two ", after: " left." }]);
    expect(occurrences("One.", "", 5)).toEqual([]);
    expect(occurrences("One.", "Two", 5)).toEqual([]);
  });
});
