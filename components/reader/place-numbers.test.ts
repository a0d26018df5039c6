import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeNumbers, type WantedNumber } from "./place-numbers";

const number = (claim: number, line: number): WantedNumber => ({
  claimId: `c${claim}`,
  mentionId: `m${claim}-${line}`,
  number: claim,
  statement: "",
  line,
  left: 0,
});

describe("placeNumbers", () => {
  it("never lets two numbers overlap, never lifts one above its line, and loses no claim", () => {
    const wanted = fc.array(fc.tuple(fc.nat(20), fc.nat(500)).map(([claim, top]) => number(claim, top)));
    fc.assert(
      fc.property(wanted, fc.integer({ min: 1, max: 30 }), (numbers, pitch) => {
        const placed = placeNumbers(numbers, pitch);
        for (const [index, { top, mentionId }] of placed.entries()) {
          const next = placed[index + 1];
          if (next !== undefined) expect(next.top - top).toBeGreaterThanOrEqual(pitch);
          expect(numbers.some((each) => each.mentionId === mentionId && each.line <= top)).toBe(true);
        }
        expect(new Set(placed.map(({ claimId }) => claimId))).toEqual(new Set(numbers.map(({ claimId }) => claimId)));
      }),
    );
  });

  it("names a claim once a line, and again at a later line", () => {
    const placed = placeNumbers([number(1, 10), number(1, 14), number(2, 12), number(1, 60)], 20);
    expect(placed.map((each) => [each.number, each.top])).toEqual([
      [1, 10],
      [2, 30],
      [1, 60],
    ]);
  });
});
