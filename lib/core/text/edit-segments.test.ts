import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  moveEdge,
  snapEdge,
  splitSegments,
  trimSegments,
  withoutPassage,
  withoutSegmentAt,
  withPassage,
} from "./edit-segments";
import { isBoundary, snapOutward } from "./graphemes";
import { wellFormedText } from "./messy-text.fixture";
import { areSegments, normalizeSegments, type Segment } from "./segments";

const passageOf = (text: string) =>
  fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => snapOutward(text, { start: Math.min(a, b), end: Math.max(a, b) }));
const marked = wellFormedText
  .filter((text) => text.trim() !== "")
  .chain((text) =>
    fc.record({
      text: fc.constant(text),
      segments: fc.array(passageOf(text), { maxLength: 4 }).map((each) => {
        const segments = normalizeSegments(each);
        return segments.length === 0 ? [{ start: 0, end: text.length }] : segments;
      }),
      passage: passageOf(text),
    }),
  );

const unitsOf = (segments: readonly Segment[]) =>
  new Set(segments.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
const wordsOf = (text: string, segments: readonly Segment[]) =>
  [...unitsOf(segments)].filter((at) => !/\s/u.test(text.charAt(at)));
const cutsCharacter = (text: string, segments: readonly Segment[]) =>
  segments.some(({ start, end }) => !isBoundary(text, start) || !isBoundary(text, end));

describe("withPassage and withoutPassage", () => {
  it("hold the words of both, and of the one without the other, and cut no character", () => {
    fc.assert(
      fc.property(marked, ({ text, segments, passage }) => {
        const more = withPassage(segments, passage);
        expect(areSegments(text, more) && !cutsCharacter(text, more)).toBe(true);
        expect(unitsOf(more)).toEqual(new Set([...unitsOf(segments), ...unitsOf([passage])].sort((a, b) => a - b)));
        const less = withoutPassage(text, segments, passage);
        expect(less.length === 0 || areSegments(text, less)).toBe(true);
        expect(cutsCharacter(text, less)).toBe(false);
        const inPassage = unitsOf([passage]);
        const left = wordsOf(text, segments).filter((at) => !inPassage.has(at));
        expect(wordsOf(text, less)).toEqual(left);
      }),
      { numRuns: 300 },
    );
  });
});

describe("withoutSegmentAt", () => {
  it("takes away the segment at an offset, and none where none is", () => {
    const segments = [
      { start: 2, end: 5 },
      { start: 6, end: 9 },
    ];
    expect(withoutSegmentAt(segments, 4)).toEqual([{ start: 6, end: 9 }]);
    expect(withoutSegmentAt(segments, 9)).toEqual([{ start: 2, end: 5 }]);
    expect(withoutSegmentAt(segments, 6)).toEqual([{ start: 2, end: 5 }]);
    expect(withoutSegmentAt(segments, 1)).toBeNull();
  });
});

describe("splitSegments", () => {
  it("parts a mention in two that share nothing and lose no word", () => {
    fc.assert(
      fc.property(marked, ({ text, segments, passage }) => {
        const parts = splitSegments(text, segments, passage);
        if (parts === null) return;
        const { keeps, takes } = parts;
        for (const part of [keeps, takes]) {
          expect(areSegments(text, part) && !cutsCharacter(text, part)).toBe(true);
        }
        const both = [...wordsOf(text, keeps), ...wordsOf(text, takes)].sort((a, b) => a - b);
        expect(both).toEqual(wordsOf(text, segments));
      }),
      { numRuns: 300 },
    );
  });

  it("parts at a caret before from behind, and by a selection inside from outside", () => {
    const text = "About 400 dockers walked out";
    const whole = [{ start: 0, end: text.length }];
    expect(splitSegments(text, whole, { start: 9, end: 9 })).toEqual({
      keeps: [{ start: 0, end: 9 }],
      takes: [{ start: 10, end: 28 }],
    });
    expect(splitSegments(text, whole, { start: 6, end: 9 })).toEqual({
      keeps: [
        { start: 0, end: 5 },
        { start: 10, end: 28 },
      ],
      takes: [{ start: 6, end: 9 }],
    });
    expect(splitSegments(text, whole, { start: 0, end: 0 })).toBeNull();
    expect(splitSegments(text, whole, { start: 0, end: text.length })).toBeNull();
    expect(splitSegments("a👩‍👩‍👧b", [{ start: 0, end: 10 }], { start: 4, end: 4 })).toBeNull();
  });
});

describe("moveEdge", () => {
  it("leaves valid segments of whole characters, wherever an end is moved", () => {
    const moves = marked.chain((made) =>
      fc.record({
        made: fc.constant(made),
        index: fc.nat(made.segments.length - 1),
        side: fc.constantFrom("start" as const, "end" as const),
        to: fc.integer({ min: -3, max: made.text.length + 3 }),
      }),
    );
    fc.assert(
      fc.property(moves, ({ made: { text, segments }, index, side, to }) => {
        const after = moveEdge(text, segments, { index, side }, to);
        expect(areSegments(text, after) && !cutsCharacter(text, after)).toBe(true);
        const moved = segments[index];
        expect(moveEdge(text, segments, { index, side }, moved?.[side] ?? 0)).toEqual(segments);
      }),
      { numRuns: 300 },
    );
  });

  it("makes one of the segments that it reaches, and stops before the moved one is empty", () => {
    const text = "one two three four";
    const segments = [
      { start: 0, end: 3 },
      { start: 8, end: 13 },
    ];
    expect(moveEdge(text, segments, { index: 0, side: "end" }, 8)).toEqual([{ start: 0, end: 13 }]);
    expect(moveEdge(text, segments, { index: 1, side: "start" }, 99)).toEqual([
      { start: 0, end: 3 },
      { start: 12, end: 13 },
    ]);
  });
});

describe("snapEdge", () => {
  it("takes a start to the front of a word, an end behind it, and leaves what cuts none", () => {
    const text = "one three, four";
    expect(snapEdge(text, "start", 6)).toBe(4);
    expect(snapEdge(text, "end", 6)).toBe(9);
    expect([4, 9, 10].map((at) => snapEdge(text, "end", at))).toEqual([4, 9, 10]);
  });
});

describe("trimSegments", () => {
  it("takes blanks off once and for all, and segments of nothing else away", () => {
    fc.assert(
      fc.property(marked, ({ text, segments }) => {
        const trimmed = trimSegments(text, segments);
        expect(trimSegments(text, trimmed)).toEqual(trimmed);
        expect(cutsCharacter(text, trimmed)).toBe(false);
        expect(wordsOf(text, trimmed)).toEqual(wordsOf(text, segments));
      }),
    );
    expect(trimSegments("a \n b", [{ start: 1, end: 4 }])).toEqual([]);
  });
});
