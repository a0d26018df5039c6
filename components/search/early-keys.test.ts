import fc from "fast-check";
import { expect, it } from "vitest";
import { typedEarly } from "./early-keys";

const letter = fc.string({ minLength: 1, maxLength: 1, unit: "grapheme-ascii" });

it("takes back with Backspace what the last key added, and is empty at the least", () => {
  fc.assert(
    fc.property(fc.string(), letter, (typed, key) => {
      expect(typedEarly(typedEarly(typed, key) ?? "", "Backspace")).toBe(typed);
    }),
  );
  expect(typedEarly("", "Backspace")).toBe("");
});

it("keeps what would act on the page from it, and leaves the rest to whom it is for", () => {
  for (const key of ["Delete", "Enter", "ArrowDown", "Tab"]) expect(typedEarly("cl", key)).toBe("cl");
  for (const key of ["Escape", "F5", "Shift"]) expect(typedEarly("cl", key)).toBeNull();
});
