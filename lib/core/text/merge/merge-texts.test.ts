import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeTexts } from "./merge-texts";

const word = fc.constantFrom("Police", "held", "957", "people", "on", "Monday", "—", "in", "Almaty.");
const text = fc.oneof(
  fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

describe("mergeTexts", () => {
  it("gives a side where the other changed nothing, and what both made alike", () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(mergeTexts(base, changed, base)).toBe(changed);
        expect(mergeTexts(base, base, changed)).toBe(changed);
        expect(mergeTexts(base, changed, changed)).toBe(changed);
      }),
    );
  });

  it("does not mind which side is which", () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        expect(mergeTexts(base, mine, theirs)).toBe(mergeTexts(base, theirs, mine));
      }),
      { numRuns: 1000 },
    );
  });

  it("holds every change of either side where they lie apart", () => {
    const distinct = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 3, maxLength: 6 }), {
      minLength: 8,
      maxLength: 20,
    });
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), (words, a, b) => {
        const [i, j] = [a % words.length, b % words.length];
        fc.pre(Math.abs(i - j) > 1);
        const put = (at: number, other: string) => words.map((one, index) => (index === at ? other : one));
        const merged = mergeTexts(words.join(" "), put(i, "MINE").join(" "), put(j, "THEIRS OWN").join(" "));
        const expected = words.map((one, index) => (index === i ? "MINE" : index === j ? "THEIRS OWN" : one));
        expect(merged).toBe(expected.join(" "));
      }),
    );
  });

  it("asks where both changed the same words or added at the same place", () => {
    expect(mergeTexts("About 400 dockers", "About 450 dockers", "About 500 dockers")).toBeNull();
    expect(mergeTexts("Dockers left", "Dockers left early", "Dockers left late")).toBeNull();
    expect(mergeTexts("Some dockers left", "Dockers left", "Many dockers left")).toBeNull();
  });

  it("joins a figure of one side with an addition of the other", () => {
    const base = "About 400 dockers walked out";
    expect(mergeTexts(base, "About 450 dockers walked out", `${base} on Monday`)).toBe(
      "About 450 dockers walked out on Monday",
    );
  });
});
