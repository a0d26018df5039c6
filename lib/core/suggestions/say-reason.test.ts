import { describe, expect, it } from "vitest";
import { sayReason } from "./say-reason";

const figure = { hasLow: true, hasHigh: true, form: "bare", type: "count", place: 1, unit: null } as const;
const people = { counted: "people", scope: [] } as const;
const readings = {
  first: { ...figure, ...people, low: 957, high: 957 },
  second: { ...figure, ...people, low: 950, high: null, hasLow: false, form: "bound" },
} as const;

describe("sayReason", () => {
  it("says the words that both say, and those that answer one another", () => {
    const pairs = [
      { first: "detained", second: "arrested" },
      { first: "Almaty", second: "Almaty" },
      { first: "police", second: "Police" },
    ];
    expect(sayReason({ kind: "words", pairs })).toBe("Both say “Almaty” and “police”; “detained” answers “arrested”");
  });

  it.each([
    [{ answer: "compatible", reason: "bound" }, "“957” and “over 950” are compatible (bound): 957 and > 950"],
    [{ answer: "differ" }, "“957” and “over 950” differ: 957 and > 950"],
  ] as const)("says two figures with their readings: %j", (comparison, sentence) => {
    expect(sayReason({ kind: "figure", first: "957", second: "over 950", readings, comparison })).toBe(sentence);
  });

  it("says one thing once where both say the same", () => {
    expect(sayReason({ kind: "name", first: "Tokayev", second: "Tokayev", relation: "same" })).toBe(
      "Both name “Tokayev”",
    );
    expect(sayReason({ kind: "name", first: "Tokayev", second: "Toqaev", relation: "same" })).toBe(
      "“Tokayev” and “Toqaev” are one name",
    );
  });
});
