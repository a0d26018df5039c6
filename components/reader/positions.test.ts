import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articles } from "./article.fixture";
import { articleSchema } from "./article-schema";
import { toDocument } from "./document";
import { createPositions } from "./positions";

describe("createPositions", () => {
  it("finds every offset again", () => {
    fc.assert(
      fc.property(articles, ({ text, blocks }) => {
        const positions = createPositions(blocks);
        const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
        expect(offsets.map(positions.toPosition).map(positions.toOffset)).toEqual(offsets);
      }),
    );
  });

  it("means the same characters as the document", () => {
    fc.assert(
      fc.property(articles, ({ text, blocks }) => {
        const positions = createPositions(blocks);
        const doc = articleSchema.nodeFromJSON(toDocument(text, blocks));
        for (const { start, end } of blocks) {
          expect(doc.textBetween(positions.toPosition(start), positions.toPosition(end))).toBe(text.slice(start, end));
        }
      }),
    );
  });

  it("puts the separator at the end of its block, and positions between blocks too", () => {
    const positions = createPositions([
      { type: "paragraph", start: 0, end: 3, marks: [] },
      { type: "item", level: 1, start: 4, end: 6, marks: [] },
      { type: "paragraph", start: 7, end: 8, marks: [] },
    ]);
    expect([0, 3, 4, 6, 7, 8].map(positions.toPosition)).toEqual([1, 4, 7, 9, 12, 13]);
    expect([5, 6].map(positions.toOffset)).toEqual([3, 3]);
    expect([10, 11].map(positions.toOffset)).toEqual([6, 6]);
    expect([2, 3, 4, 8].map(positions.blockAt)).toEqual([0, 0, 1, 2]);
  });

  it("takes what is outside for the ends", () => {
    const positions = createPositions([{ type: "paragraph", start: 0, end: 3, marks: [] }]);
    expect([-5, 99].map(positions.toPosition)).toEqual([1, 4]);
    expect([0, 99].map(positions.toOffset)).toEqual([0, 3]);
    expect(createPositions([]).toOffset(createPositions([]).toPosition(0))).toBe(0);
  });
});
