import fc from "fast-check";
import { expect, it } from "vitest";
import { suggestionAt } from "./suggestion-at";

it("begins at the sign and holds all that follows it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (before) => {
      const asked = suggestionAt(before);
      if (asked) expect(before.slice(asked.start)).toBe(`${asked.type === "person" ? "@" : "#"}${asked.typed}`);
    }),
  );
});

it.each([
  ["@", "person", ""],
  ["so says @An", "person", "An"],
  ["(@Ana Mor", "person", "Ana Mor"],
  ["see #12", "claim", "12"],
  ["see #dockers walked", "claim", "dockers walked"],
  ["\ufffc#4", "claim", "4"],
])("%s asks for a %s", (before, type, typed) => {
  expect(suggestionAt(before)).toMatchObject({ type, typed });
});

it.each(["", "ana@press", "a# b", "@ ", "# 3", "@Ana \ufffc", "no sign", `@${"x".repeat(61)}`])(
  "“%s” asks for nothing",
  (before) => {
    expect(suggestionAt(before)).toBeNull();
  },
);
