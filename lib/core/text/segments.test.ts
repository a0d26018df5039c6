import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areSegments, normalizeSegments, quoteOf, type Segment, segmentsOverlap, segmentsProblem } from "./segments";

const text = "Police detained 957 people 😀 in Almaty.";
const segment: fc.Arbitrary<Segment> = fc.record({ start: fc.nat(20), end: fc.nat(20) });
const segments = fc.array(segment, { maxLength: 8 });

/** The offsets of all characters in the segments. */
function covered(each: readonly Segment[]): number[] {
  const units = each.flatMap(({ start, end }) =>
    Array.from({ length: Math.max(0, end - start) }, (_, at) => start + at),
  );
  return [...new Set(units)].sort((a, b) => a - b);
}

describe("normalizeSegments", () => {
  it("covers the same characters and makes valid segments, once and for all", () => {
    fc.assert(
      fc.property(segments, (each) => {
        const normal = normalizeSegments(each);
        expect(covered(normal)).toEqual(covered(each));
        expect(normal.length === 0 || areSegments("x".repeat(20), normal)).toBe(true);
        expect(normalizeSegments(normal)).toEqual(normal);
      }),
    );
  });
});

describe("segmentsOverlap", () => {
  it("says whether a character is in both", () => {
    fc.assert(
      fc.property(segments.map(normalizeSegments), segments.map(normalizeSegments), (a, b) => {
        const both = covered(a).some((unit) => covered(b).includes(unit));
        expect(segmentsOverlap(a, b)).toBe(both);
        expect(segmentsOverlap(b, a)).toBe(both);
      }),
    );
  });
});

describe("segmentsProblem", () => {
  it("accepts sorted segments that stand apart, across characters of any size", () => {
    expect(
      segmentsProblem(text, [
        { start: 0, end: 6 },
        { start: 7, end: 15 },
        { start: 27, end: 29 },
      ]),
    ).toBeNull();
    expect(areSegments(text, [{ start: 0, end: text.length }])).toBe(true);
  });

  it.each<[string, readonly Segment[]]>([
    ["at least one", []],
    ["empty", [{ start: 3, end: 3 }]],
    ["empty", [{ start: 5, end: 3 }]],
    ["before the text", [{ start: -1, end: 3 }]],
    ["has only", [{ start: 0, end: text.length + 1 }]],
    [
      "overlap nor touch",
      [
        { start: 0, end: 5 },
        { start: 4, end: 8 },
      ],
    ],
    [
      "overlap nor touch",
      [
        { start: 0, end: 5 },
        { start: 5, end: 8 },
      ],
    ],
    [
      "overlap nor touch",
      [
        { start: 9, end: 10 },
        { start: 0, end: 5 },
      ],
    ],
    ["cuts a character", [{ start: 0, end: 28 }]],
    ["cuts a character", [{ start: 28, end: 30 }]],
    ["whole numbers", [{ start: 0.5, end: 3 }]],
    ["whole numbers", [{ start: 0, end: Number.NaN }]],
  ])("says %j", (words, each) => expect(segmentsProblem(text, each)).toContain(words));
});

describe("quoteOf", () => {
  it("joins the segments by an ellipsis between blanks", () => {
    expect(
      quoteOf(text, [
        { start: 0, end: 6 },
        { start: 16, end: 26 },
      ]),
    ).toBe("Police … 957 people");
  });
});
