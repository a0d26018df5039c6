import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalize } from "./canonical-text";
import { cpuTime } from "./cpu-time.fixture";
import { messyText } from "./messy-text.fixture";

describe("canonicalize", () => {
  it("leaves canonical text as it is", () => {
    fc.assert(fc.property(messyText, (raw) => canonicalize(canonicalize(raw)) === canonicalize(raw)));
  });

  it("leaves no line end but LF, no NUL, no lone surrogate, no blank at a line's end", () => {
    fc.assert(
      fc.property(messyText, (raw) => {
        expect(canonicalize(raw)).not.toMatch(/[\r\u0085\u2028\u2029\0\u00A0\u202F\u2007\u2009]|\p{Cs}|[ \t]$/mu);
      }),
    );
  });

  it("keeps every letter, digit and zero-width character, and composes nothing", () => {
    const kept = (text: string) => text.replace(/^\uFEFF+/, "").match(/[\p{L}\p{N}\p{M}\u200B-\u200F\u00AD]/gu);
    fc.assert(
      fc.property(messyText, (raw) => {
        expect(kept(canonicalize(raw))).toEqual(kept(raw));
      }),
    );
  });

  it.each([
    ["\uFEFFa", "a"],
    ["a\uFEFFb", "a\uFEFFb"],
    ["a\r\nb\rc\u0085d\u2028e\u2029f", "a\nb\nc\nd\ne\nf"],
    ["a\r\r\nb", "a\n\nb"],
    ["a\0b\uD800c\uDC00", "a\uFFFDb\uFFFDc\uFFFD"],
    ["12\u202F650\u00A0tenge\u2007\u2009x", "12 650 tenge  x"],
    ["a \t\n b\u00A0\n\n", "a\n b"],
    ["e\u0301 \u00E9 \u200Bx\u00AD", "e\u0301 \u00E9 \u200Bx\u00AD"],
    ["😀\uD83D", "😀\uFFFD"],
    ["", ""],
  ])("%j becomes %j", (raw, canonical) => expect(canonicalize(raw)).toBe(canonical));

  it("takes time in proportion to the text, also for long runs of blanks", () => {
    const spent = cpuTime(() => {
      canonicalize(`${" ".repeat(2_000_000)}x`.repeat(2));
    });
    expect(spent).toBeLessThan(2000);
  });
});
