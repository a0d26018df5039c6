import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildBlocks } from "@/lib/core/text/build-blocks";
import { keepRemovals } from "./keep-removals";

const textOf = (lines: readonly string[]) =>
  buildBlocks(lines.map((text) => ({ type: "paragraph", runs: [{ text }] })));
const lines = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){2,4}$/), { minLength: 1, maxLength: 6 });
const at = (...positions: number[]) => positions.map((position) => ({ position }));

describe("keepRemovals", () => {
  it("stays as it is where the text does, keeps the order, and never leaves the text", () => {
    fc.assert(
      fc.property(lines, lines, fc.array(fc.nat(6)), (old, now, cuts) => {
        const removed = at(...cuts.map((cut) => Math.min(cut, old.length)).sort((a, b) => a - b));
        expect(keepRemovals(textOf(old), textOf(old), removed)).toEqual(removed);
        const kept = keepRemovals(textOf(old), textOf(now), removed).map(({ position }) => position);
        expect(kept).toEqual([...kept].sort((a, b) => a - b));
        expect(kept.every((position) => position >= 0 && position <= now.length)).toBe(true);
      }),
    );
  });

  it("follows the block that it stood before", () => {
    const old = textOf(["The first line", "The second one", "Some third words"]);
    const now = textOf(["A new beginning", "The first line", "Some third words"]);
    expect(keepRemovals(old, now, at(0, 1, 2, 3))).toEqual(at(1, 2, 2, 3));
  });
});
