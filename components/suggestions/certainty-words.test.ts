import fc from "fast-check";
import { expect, it } from "vitest";
import { certaintyWords, isFaint } from "./certainty-words";

it("calls faint exactly what is folded away as faint", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (score) => {
      expect(certaintyWords(score).words === "Faint").toBe(isFaint(score));
    }),
  );
  expect([0.95, 0.7, 0.4, 0.39].map((score) => certaintyWords(score).words)).toEqual([
    "Very likely",
    "Likely",
    "Possible",
    "Faint",
  ]);
});
