import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuTime } from "./cpu-time.fixture";
import { boundaryAtOrAfter, boundaryAtOrBefore, isBoundary, snapInward, snapOutward } from "./graphemes";
import { messyText } from "./messy-text.fixture";
import { cutsPair } from "./surrogates";

const family = "👩‍👩‍👧‍👦";
const textAndOffset = messyText.chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length)));
const textAndRange = messyText.chain((text) =>
  fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)).map(([whole, a, b]) => ({
    text: whole,
    range: { start: Math.min(a, b), end: Math.max(a, b) },
  })),
);

function boundariesOf(text: string): Set<number> {
  const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text);
  return new Set([...[...segments].map(({ index }) => index), text.length]);
}

describe("grapheme boundaries", () => {
  it("are those of the whole text, though only a part is read", () => {
    fc.assert(
      fc.property(textAndOffset, ([text, offset]) => {
        expect(isBoundary(text, offset)).toBe(boundariesOf(text).has(offset));
      }),
      { numRuns: 500 },
    );
  });

  it("are found before and after any offset", () => {
    fc.assert(
      fc.property(textAndOffset, ([text, offset]) => {
        const all = [...boundariesOf(text)];
        expect(boundaryAtOrBefore(text, offset)).toBe(all.findLast((at) => at <= offset) ?? 0);
        expect(boundaryAtOrAfter(text, offset)).toBe(all.find((at) => at >= offset));
      }),
      { numRuns: 500 },
    );
  });

  it("snap outward to more and inward to less, and stay then", () => {
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        const out = snapOutward(text, range);
        expect(out.start <= range.start && out.end >= range.end).toBe(true);
        expect(snapOutward(text, out)).toEqual(out);
        const inside = snapInward(text, range);
        if (inside === null) return;
        expect(inside.start >= range.start && inside.end <= range.end).toBe(true);
        expect(snapInward(text, inside)).toEqual(inside);
        expect([out.start, out.end, inside.start, inside.end].some((at) => cutsPair(text, at))).toBe(false);
      }),
    );
  });

  it("keep families, flags, accents and vowel signs together", () => {
    const text = `a${family}b🇰🇿🇰🇬e\u0301كُ`;
    expect(snapOutward(text, { start: 3, end: 4 })).toEqual({ start: 1, end: 1 + family.length });
    expect(snapInward(text, { start: 2, end: 5 })).toBeNull();
    expect(isBoundary(text, text.indexOf("🇰🇬"))).toBe(true);
    expect(isBoundary(text, text.indexOf("\u0301"))).toBe(false);
    expect(isBoundary("", 0)).toBe(true);
  });

  it("hold in long runs without a blank", () => {
    const flags = "🇰🇿".repeat(600);
    expect([isBoundary(flags, 4 * 500), isBoundary(flags, 4 * 500 + 2)]).toEqual([true, false]);
    const stacked = `a${"\u0301".repeat(1500)}b`;
    expect(snapOutward(stacked, { start: 700, end: 701 })).toEqual({ start: 0, end: 1501 });
    expect(isBoundary("😀".repeat(9000), 9001)).toBe(false);
  });

  it("cost the same in a text of any length", () => {
    const text = "Tokayev 新聞😀 ".repeat(500_000);
    const spent = cpuTime(() => {
      for (let offset = 0; offset < text.length; offset += 4001) boundaryAtOrBefore(text, offset);
    });
    expect(spent).toBeLessThan(1500);
  });
});
