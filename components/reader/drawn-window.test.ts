import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blocksBetween, createPortions, firstScreens } from "./drawn-window";

const blocksOf = (lengths: readonly number[]) => {
  let start = 0;
  return lengths.map((length) => {
    const block = { type: "paragraph" as const, start, end: start + length, marks: [] };
    start += length + 1;
    return block;
  });
};

describe("firstScreens", () => {
  it("takes blocks from the top until two screens are surely full", () => {
    const blocks = blocksOf(Array.from({ length: 50 }, () => 700));
    expect(firstScreens(blocks, { width: 490, height: 520 })).toEqual([0, 1, 2, 3]);
  });

  it("takes the first block of a column without a size, and all of a short text", () => {
    expect(firstScreens(blocksOf([5000, 10]), { width: 0, height: 0 })).toEqual([0]);
    expect(firstScreens(blocksOf([30, 30]), { width: 490, height: 520 })).toEqual([0, 1]);
    expect(firstScreens([], { width: 490, height: 520 })).toEqual([]);
  });
});

describe("blocksBetween", () => {
  it("finds the blocks that reach into the strip", () => {
    const tops = [0, 100, 200, 300];
    expect(blocksBetween(tops, 150, 250)).toEqual([1, 2]);
    expect(blocksBetween(tops, -500, 0)).toEqual([0]);
    expect(blocksBetween(tops, 350, 9999)).toEqual([3]);
    expect(blocksBetween([], 0, 10)).toEqual([]);
  });
});

describe("createPortions", () => {
  it("hands out every block once, in order, and no portion weighs more than the budget and one block", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60)), fc.integer({ min: 1, max: 50 }), (weights, budget) => {
        const next = createPortions(weights.length, (block) => weights[block] ?? 0);
        const all: number[] = [];
        for (let portion = next(budget); portion.length > 0; portion = next(budget)) {
          const weight = portion.slice(0, -1).reduce((sum, block) => sum + (weights[block] ?? 0), 0);
          expect(weight).toBeLessThan(budget);
          all.push(...portion);
        }
        expect(all).toEqual([...weights.keys()]);
      }),
    );
  });
});
