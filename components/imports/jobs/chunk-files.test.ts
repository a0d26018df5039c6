import fc from "fast-check";
import { expect, test } from "vitest";
import { chunkFiles } from "./chunk-files";

const files = fc.array(fc.record({ size: fc.nat(12_000_000) }), { maxLength: 300 });

test("every file goes once and in order, in requests of at most 50 files and 8 MB, or alone", () =>
  fc.assert(
    fc.property(files, (given) => {
      const chunks = chunkFiles(given);
      expect(chunks.flat()).toEqual(given);
      for (const chunk of chunks) {
        const bytes = chunk.reduce((sum, { size }) => sum + size, 0);
        expect(chunk.length > 0 && chunk.length <= 50 && (bytes <= 8_000_000 || chunk.length === 1)).toBe(true);
      }
    }),
  ));

test("small files go together", () => {
  expect(chunkFiles(Array.from({ length: 500 }, () => ({ size: 4000 })))).toHaveLength(10);
});
