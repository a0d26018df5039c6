import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeAnchor, resolveAnchor } from "./anchor";
import { cpuTime } from "./cpu-time.fixture";
import { isBoundary } from "./graphemes";
import { wellFormedText } from "./messy-text.fixture";
import { cutsPair } from "./surrogates";

const textAndRange = wellFormedText
  .filter((text) => text.length > 0)
  .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)))
  .map(([text, a, b]) => ({ text, range: { start: Math.min(a, b), end: Math.max(a, b) } }))
  .filter(({ text, range }) => range.start < range.end && !cutsPair(text, range.start) && !cutsPair(text, range.end));

const WORDS = "police held about 957 people in Almaty on June 10 said the office of prosecutor general".split(" ");
const prose = fc.array(fc.constantFrom(...WORDS, "said.\n", "😀", "Тоқаев"), { minLength: 3, maxLength: 80 });
const proseAndRange = prose
  .chain((words) => fc.tuple(fc.constant(words.join(" ")), fc.nat(words.length - 1), fc.integer({ min: 1, max: 6 })))
  .map(([text, from, count]) => {
    const words = text.split(" ");
    const start = words.slice(0, from).join(" ").length + (from === 0 ? 0 : 1);
    return { text, range: { start, end: start + words.slice(from, from + count).join(" ").length } };
  });
const alien = fc
  .array(fc.constantFrom("Ω", "Ψ!", "新", "42", "\n"), { maxLength: 12 })
  .map((parts) => `${parts.join("")}\n`);

describe("describeAnchor and resolveAnchor", () => {
  it("come back to the same range in the same text", () => {
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        expect(resolveAnchor(text, describeAnchor(text, range))).toEqual(range);
      }),
      { numRuns: 500 },
    );
  });

  it("come back to the same range when other text comes before or after", () => {
    fc.assert(
      fc.property(proseAndRange, alien, alien, ({ text, range }, before, after) => {
        const anchor = describeAnchor(text, range);
        const moved = { start: range.start + before.length, end: range.end + before.length };
        const found = resolveAnchor(before + text + after, anchor);
        // Where the same words stand in the same surroundings twice, no anchor can tell them apart.
        const { exact, prefix, suffix } = anchor.quote;
        const isUnique = text.split(prefix + exact + suffix).length === 2 && prefix.length + suffix.length > 40;
        if (isUnique) expect(found).toEqual(moved);
        else expect(found === null || (before + text + after).slice(found.start, found.end) === exact).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("never come to other words", () => {
    fc.assert(
      fc.property(proseAndRange, prose, ({ text, range }, other) => {
        const found = resolveAnchor(other.join(" "), describeAnchor(text, range));
        if (found === null) return;
        expect(other.join(" ").slice(found.start, found.end)).toBe(text.slice(range.start, range.end));
      }),
      { numRuns: 500 },
    );
  });

  it("keep at most 32 units of whole characters around", () => {
    fc.assert(
      fc.property(textAndRange, ({ text, range }) => {
        const { prefix, suffix } = describeAnchor(text, range).quote;
        expect(prefix.length <= 32 && suffix.length <= 32).toBe(true);
        expect(prefix === "" || isBoundary(text, range.start - prefix.length)).toBe(true);
        expect(suffix === "" || isBoundary(text, range.end + suffix.length)).toBe(true);
      }),
    );
  });
});

describe("resolveAnchor", () => {
  const quote = (exact: string, prefix = "", suffix = "") => ({
    position: { start: 0, end: 0 },
    quote: { exact, prefix, suffix },
  });
  const found = (text: string, anchor: ReturnType<typeof quote>) => resolveAnchor(text, anchor)?.start ?? null;

  it("takes the only passage with the words", () => {
    expect(found("In Almaty, 957 people were held.", quote("957 people"))).toBe(11);
  });

  it("tells two passages apart by their surroundings", () => {
    const text = "we had everything before us, we had nothing before us, all";
    expect(found(text, quote("before us", "we had nothing "))).toBe(44);
    expect(found(text, quote("before us", "we had nothing"))).toBe(44);
    expect(found(text, quote("we had", "", " everything"))).toBe(0);
    expect(found(text, quote("before us", "nowhere "))).toBeNull();
    expect(found(text, quote("before us"))).toBeNull();
  });

  it.each([
    ["12 killed", "15 killed in the blast"],
    ["10 people", "100 people were held"],
    ["10", "About 10.5 per cent"],
    ["1,000", "some 11,000 came"],
    ["000 came", "some 11,000 came"],
    ["legal", "an illegal rally"],
    ["e", "cafe\u0301"],
    ["", "anything"],
  ])("does not find %j in %j", (exact, text) => expect(found(text, quote(exact))).toBeNull());

  it("does not take a short quote among strangers", () => {
    const anchor = describeAnchor("The police held 70 people on Sunday in the capital.", { start: 16, end: 18 });
    expect(resolveAnchor("Turnout rose to 70 per cent, officials say, a record.", anchor)).toBeNull();
  });

  it("takes a telling quote among strangers when it is the only one", () => {
    const anchor = describeAnchor("Officials said 957 people were held on Sunday.", { start: 15, end: 35 });
    expect(resolveAnchor("By Friday, 957 people were held, she wrote.", anchor)).toEqual({ start: 11, end: 31 });
    expect(resolveAnchor("So 957 people were held. Then 957 people were held.", anchor)).toBeNull();
  });

  it("throws when the range to describe does not fit", () => {
    expect(() => describeAnchor("abc", { start: 1, end: 9 })).toThrow(RangeError);
    expect(() => describeAnchor("abc", { start: 1, end: 1 })).toThrow(RangeError);
    expect(() => describeAnchor("😀", { start: 0, end: 1 })).toThrow(RangeError);
  });

  it("takes little time for a frequent letter in a large text", () => {
    const spent = cpuTime(() => {
      resolveAnchor("a b ".repeat(500_000), quote("a", "xyxyxyxy", "zzzzzzzz"));
    });
    expect(spent).toBeLessThan(4000);
  });
});
