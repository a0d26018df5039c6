import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutTokens, tokenBatch } from "./token-batch";

const tokens = fc.array(fc.integer({ min: 3, max: 9 }), { maxLength: 12 });

it("lays texts side by side, so that each can be read back by its mask", () => {
  fc.assert(
    fc.property(fc.array(tokens, { minLength: 1, maxLength: 4 }), (texts) => {
      const { dims, ids, mask, lengths } = tokenBatch(texts, 0);
      const [rows, width] = dims;
      expect([rows * width, rows * width]).toEqual([ids.length, mask.length]);
      const read = texts.map((_, text) =>
        [...ids.subarray(text * width, (text + 1) * width)].filter((_id, at) => mask[text * width + at] === 1n),
      );
      expect(read.map((own) => own.map(Number))).toEqual(texts);
      expect(lengths).toEqual(texts.map((text) => text.length));
    }),
  );
});

describe("cutting", () => {
  it("leaves a text that is short enough, and keeps the special tokens of a longer one", () => {
    fc.assert(
      fc.property(tokens, fc.integer({ min: 2, max: 16 }), (own, most) => {
        const cut = cutTokens([1, ...own, 2], own, most);
        expect(cut).toEqual([1, ...own.slice(0, most - 2), 2]);
      }),
    );
  });

  it("knows where the text's own stand, also behind no special one", () => {
    expect(cutTokens([7, 8, 9, 2], [7, 8, 9], 3)).toEqual([7, 8, 2]);
    expect(cutTokens([7, 8, 9], [7, 8, 9], 2)).toEqual([7, 8]);
  });
});
