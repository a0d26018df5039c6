import fc from "fast-check";
import { expect, it } from "vitest";
import { matrixFlags, matrixSorts } from "@/lib/contract/comparison";
import { formatMatrixView, type MatrixView, parseMatrixView } from "./matrix-view";

const views: fc.Arbitrary<MatrixView> = fc.record({
  flag: fc.constantFrom(null, ...matrixFlags),
  sort: fc.constantFrom(...matrixSorts),
  proposed: fc.boolean(),
  hidden: fc.array(fc.oneof(fc.uuid(), fc.constant("none")), { maxLength: 4 }),
  cursor: fc.option(fc.base64String({ minLength: 1 })),
});

it("reads back every view from its address", () => {
  fc.assert(
    fc.property(views, (view) => {
      const search = Object.fromEntries(new URLSearchParams(formatMatrixView(view)));
      expect(parseMatrixView(search)).toEqual(view);
    }),
  );
});

it("takes an address that asks for nothing known as the plain view", () => {
  const plain = { flag: null, sort: "number", proposed: false, hidden: [], cursor: null };
  expect(parseMatrixView({ flag: "odd", sort: ["sideways", "number"], status: "x" })).toEqual(plain);
  expect(formatMatrixView(parseMatrixView({}))).toBe("");
});
