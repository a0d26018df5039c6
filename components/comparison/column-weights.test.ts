import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveRule, shareBefore } from "./column-weights";

const weight = fc.double({ min: 0.1, max: 10, noNaN: true });
const row = fc.array(weight, { minLength: 2, maxLength: 6 });
const by = fc.double({ min: -2, max: 2, noNaN: true });
const sumOf = (weights: readonly number[]) => weights.reduce((all, one) => all + one, 0);

describe("moveRule", () => {
  it("keeps the row as wide, touches two columns, and makes none too narrow", () => {
    fc.assert(
      fc.property(row, fc.nat(4), by, (weights, at, part) => {
        const index = at % (weights.length - 1);
        const moved = moveRule(weights, index, part, 0.1);
        expect(sumOf(moved)).toBeCloseTo(sumOf(weights), 8);
        for (const [column, before] of weights.entries()) {
          const after = moved[column] ?? 0;
          const least = Math.min(0.1 * sumOf(weights), weights[index] ?? 0, weights[index + 1] ?? 0);
          if (column === index || column === index + 1) expect(after).toBeGreaterThanOrEqual(least - 1e-9);
          else expect(after).toBe(before);
        }
      }),
    );
  });

  it("goes back by as much as it went where no column was at its least", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.1, max: 0.1, noNaN: true }), (part) => {
        const there = moveRule([1, 1, 1], 1, part, 0.05);
        const back = moveRule(there, 1, -part, 0.05);
        for (const one of back) expect(one).toBeCloseTo(1, 8);
      }),
    );
  });

  it("refuses a rule that does not exist", () => {
    expect(() => moveRule([1, 1], 1, 0.1, 0.1)).toThrow(RangeError);
  });
});

describe("shareBefore", () => {
  it("is the part of the pair in percent", () => expect(shareBefore([1, 3, 1], 0)).toBe(25));
});
