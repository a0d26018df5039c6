import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFigures } from "./compare-figures";
import type { Figure } from "./figure";
import { onlyFigure } from "./figures.fixture";
import { intervalsMeet } from "./intervals-meet";
import { widen } from "./widen";

const number = fc.integer({ min: 1, max: 5000 });
const written = fc.oneof(
  number.map((value) => `${value} people`),
  number.map((value) => `about ${value} people`),
  number.map((value) => `nearly ${value} people`),
  number.map((value) => `over ${value} people`),
  number.map((value) => `at most ${value} people`),
  fc.tuple(number, number).map(([low, more]) => `between ${low} and ${low + more} people`),
  fc.constantFrom("dozens of people", "hundreds of people", "several people"),
);

function compare(a: string, b: string) {
  return compareFigures(onlyFigure(a), onlyFigure(b));
}

describe("the law of comparing figures", () => {
  it("is symmetric, and every figure is the same as itself", () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        expect(compare(a, b)).toEqual(compare(b, a));
        expect(compare(a, a)).toEqual({ answer: "compatible", reason: "same" });
      }),
    );
  });

  it("finds two figures compatible exactly when their widened intervals meet", () => {
    fc.assert(
      fc.property(written, written, (a, b) => {
        const meet = intervalsMeet(widen(onlyFigure(a)), widen(onlyFigure(b)));
        expect(compare(a, b).answer).toBe(meet ? "compatible" : "differ");
      }),
    );
  });

  it("widens a bare figure by half the place of its last digit, by 2 % at most, and never loses it", () => {
    fc.assert(
      fc.property(number, (value) => {
        const { low, high, hasLow, hasHigh } = widen(onlyFigure(`${value} people`));
        expect([hasLow, hasHigh]).toEqual([true, false]);
        expect(low).toBeLessThan(value);
        expect(high).toBeGreaterThan(value);
        expect((high ?? 0) - (low ?? 0)).toBeLessThanOrEqual(value * 0.04 + 1e-9);
      }),
    );
  });
});

describe("widening", () => {
  it.each<[string, number, number]>([
    ["70.8 %", 70.75, 70.85],
    ["71 %", 70.5, 71.5],
    ["70 %", 68.6, 71.4],
    ["500 people", 490, 510],
    ["957 people", 956.5, 957.5],
  ])("widens %s to [%d, %d)", (text, low, high) => {
    expect(widen(onlyFigure(text))).toEqual({ low, high, hasLow: true, hasHigh: false });
  });

  it("leaves nought and what is not bare as they stand", () => {
    expect(widen(onlyFigure("0 people"))).toEqual({ low: 0, high: 0, hasLow: true, hasHigh: true });
    expect(widen(onlyFigure("over 950 people"))).toEqual({ low: 950, high: null, hasLow: false, hasHigh: false });
  });
});

describe("product.md", () => {
  it.each(
    [
      ["nearly 1,000 people were detained", "957 people were detained", "bound"],
      ["over 950 people were detained", "957 people were detained", "bound"],
      ["nearly 1,000 people were detained", "over 950 people were detained", "bound"],
      ["71 percent of the vote", "70.8 per cent of the vote", "no"],
      ["71 percent of the vote", "70 per cent of votes", "rounding"],
      ["70.8 per cent of the vote", "70 per cent of votes", "rounding"],
      ["more than 70 percent of the vote", "70.8 per cent of the vote", "bound"],
      ["more than 70 percent of the vote", "70 per cent of votes", "bound"],
      ["more than 70 percent of the vote", "71 percent of the vote", "bound"],
      ["500 people were detained", "over 500 people were detained", "bound"],
      ["hundreds of people", "500 people", "vague"],
      ["20 to 30 people", "25 people", "range"],
    ].map(([a, b, reason]) => [a, b, reason === "no" ? "rounding" : reason]),
  )("finds %j and %j compatible: %s", (a, b, reason) => {
    expect(compare(a ?? "", b ?? "")).toEqual({ answer: "compatible", reason });
  });

  it("finds that dozens and about 200 differ", () => {
    expect(compare("Dozens of protesters were detained", "About 200 people are detained")).toEqual({
      answer: "differ",
    });
  });

  it.each([
    ["Police detain more than 100 people in Almaty.", "more than 100 protesters had gathered outside"],
    ["670 administrative charges", "670 arrested"],
    ["670 detainees were given administrative charges", "670 people were arrested"],
    ["With six rivals", "there were seven candidates"],
  ])("does not compare %j with %j: the scope differs", (a, b) => {
    expect(compare(a, b)).toEqual({ answer: "not comparable", because: "scope" });
  });

  it("does not compare figures of two units", () => {
    expect(compare("70 per cent", "70 percentage points")).toEqual({ answer: "not comparable", because: "unit" });
    expect(compare("12,650 tenge", "33 dollars")).toEqual({ answer: "not comparable", because: "unit" });
  });
});

describe("figures said in other ways", () => {
  it.each<[string, string, ReturnType<typeof compare>["answer"]]>([
    ["two thirds of voters", "67 per cent of voters", "compatible"],
    ["two thirds of voters", "60 per cent of voters", "differ"],
    ["a $33 fine", "a fine of 33 US dollars", "compatible"],
    ["500 arrests", "500 people were arrested", "compatible"],
    ["500 demonstrators", "700 protesters", "differ"],
    ["a third day", "three days", "not comparable"],
  ])("finds %j and %j %s", (a, b, answer) => {
    expect(compare(a, b).answer).toBe(answer);
  });

  it("is not transitive: 70 agrees with 69 and with 71, which differ", () => {
    const [a, b, c] = ["69 %", "70 %", "71 %"].map((text): Figure => onlyFigure(text));
    if (a === undefined || b === undefined || c === undefined) throw new Error("A figure is missing.");
    expect([compareFigures(a, b).answer, compareFigures(b, c).answer, compareFigures(a, c).answer]).toEqual([
      "compatible",
      "compatible",
      "differ",
    ]);
  });
});
