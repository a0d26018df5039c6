import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cpuTime } from "./cpu-time.fixture";
import { messyText, wellFormedText } from "./messy-text.fixture";
import { createOffsetIndex } from "./offsets";

const encoder = new TextEncoder();
const longText = fc.array(wellFormedText, { maxLength: 8 }).map((parts) => parts.join(""));

/** The offsets between characters. */
function joints(text: string): number[] {
  const found = [0];
  for (const character of text) found.push((found.at(-1) ?? 0) + character.length);
  return found;
}

describe("createOffsetIndex", () => {
  it("agrees with the encoders of the platform at every offset", () => {
    fc.assert(
      fc.property(longText, (text) => {
        const index = createOffsetIndex(text);
        for (const unit of joints(text)) {
          expect(index.toCodePoint(unit)).toBe([...text.slice(0, unit)].length);
          expect(index.toByte(unit)).toBe(encoder.encode(text.slice(0, unit)).length);
        }
      }),
    );
  });

  it("comes back to the same offset from every unit", () => {
    fc.assert(
      fc.property(fc.oneof(messyText, longText), (text) => {
        const index = createOffsetIndex(text);
        for (const unit of joints(text)) {
          expect(index.fromCodePoint(index.toCodePoint(unit))).toBe(unit);
          expect(index.fromByte(index.toByte(unit))).toBe(unit);
        }
      }),
    );
  });

  it("knows the length in each unit", () => {
    const text = "A 👩‍👧 e\u0301 سلام";
    const { units, codePoints, bytes } = createOffsetIndex(text);
    expect([units, codePoints, bytes]).toEqual([text.length, [...text].length, encoder.encode(text).length]);
  });

  it("counts a lone surrogate as one code point and three bytes", () => {
    const index = createOffsetIndex("a\uD83Db");
    expect([index.toCodePoint(2), index.toByte(2), index.fromByte(5)]).toEqual([2, 4, 3]);
  });

  it("throws for what is no offset between two characters", () => {
    const index = createOffsetIndex("a😀é");
    for (const unit of [-1, 5, 0.5, Number.NaN, 2]) expect(() => index.toCodePoint(unit)).toThrow(RangeError);
    for (const codePoint of [-1, 4, 1.5]) expect(() => index.fromCodePoint(codePoint)).toThrow(RangeError);
    for (const byte of [-1, 2, 4, 6, 8]) expect(() => index.fromByte(byte)).toThrow(RangeError);
    expect(createOffsetIndex("").toByte(0)).toBe(0);
  });

  it("converts in a large text without reading it again", () => {
    const text = "Қазақстан 😀 2019 ".repeat(300_000);
    const index = createOffsetIndex(text);
    const spent = cpuTime(() => {
      for (let unit = 0; unit < text.length; unit += 1700) index.fromByte(index.toByte(unit));
    });
    expect(spent).toBeLessThan(500);
  });
});
