import fc from "fast-check";
import { expect, it } from "vitest";
import { cutWords } from "./cut-words";

it("leaves what fits as it is, and cuts what does not to fit", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.integer({ min: 4, max: 60 }), (text, most) => {
      const cut = cutWords(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      if (text.length <= most) expect(cut).toBe(text);
      else expect([text.startsWith(cut.slice(0, -1)), cut.endsWith("…")]).toEqual([true, true]);
    }),
  );
});

it("cuts between words where one ends in the second half", () => {
  expect(cutWords("Dockers walked out on Monday", 20)).toBe("Dockers walked out…");
  expect(cutWords("Incomprehensibilities", 10)).toBe("Incompreh…");
});
