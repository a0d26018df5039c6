import fc from "fast-check";
import { expect, it } from "vitest";
import { sentenceVectors } from "./sentence-vectors";

const width = 4;
const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: width, maxLength: width });
const texts = fc.array(fc.array(row, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });

/** The rows of some texts as a model answers them, shorter texts filled up with `padding`. */
function outputOf(of: readonly (readonly number[][])[], padding: readonly number[]) {
  const longest = Math.max(...of.map((rows) => rows.length));
  const values = of.flatMap((rows) => Array.from({ length: longest }, (_, at) => rows[at] ?? padding)).flat();
  return { dims: [of.length, longest, width], values: Float32Array.from(values) };
}

it("gives a text the same vector in any batch, whatever stands in the padding", () => {
  fc.assert(
    fc.property(texts, row, (all, padding) => {
      const together = sentenceVectors(
        outputOf(all, padding),
        all.map((rows) => rows.length),
      );
      const alone = all.flatMap((rows) => sentenceVectors(outputOf([rows], padding), [rows.length]) ?? []);
      expect(together).toEqual(alone);
    }),
  );
});

it("gives vectors of length 1, or of nothing but zeros", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const vectors = sentenceVectors(
        outputOf(all, [9, 9, 9, 9]),
        all.map((rows) => rows.length),
      );
      for (const vector of vectors ?? []) expect([0, 1]).toContain(Number(Math.hypot(...vector).toFixed(5)));
    }),
  );
});

it("takes a row a text as it is", () => {
  const values = Float32Array.from([3, 4, 0, 2]);
  expect(sentenceVectors({ dims: [2, 2], values }, [5, 1])).toEqual([
    Float32Array.from([0.6, 0.8]),
    Float32Array.from([0, 1]),
  ]);
});

it.each([[[4]], [[2, 0]], [[1, 2, 2]], [[2, 1, 1, 2]]])("knows no other shape: %j", (dims) => {
  expect(sentenceVectors({ dims, values: new Float32Array(4) }, [1, 1])).toBeNull();
});
