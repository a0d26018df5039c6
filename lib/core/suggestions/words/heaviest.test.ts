import fc from "fast-check";
import { expect, it } from "vitest";
import { heaviest } from "./heaviest";

const offered = fc.uniqueArray(fc.tuple(fc.nat(90), fc.integer({ min: -3, max: 5 })), { selector: ([key]) => key });

it("finds what sorting all would begin with", () => {
  fc.assert(
    fc.property(offered, fc.integer({ min: 1, max: 12 }), (pairs, most) => {
      const [keys, weights] = [
        Int32Array.from(pairs, ([key]) => key),
        Float64Array.from(pairs, ([, weight]) => weight),
      ];
      const sorted = [...pairs].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
      const found = heaviest(keys, weights, most).map((place) => pairs[place]);
      expect(found.toSorted()).toEqual(sorted.slice(0, most).toSorted());
    }),
  );
});
