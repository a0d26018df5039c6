import fc from "fast-check";
import { expect, test } from "vitest";
import { nextHue } from "./next-hue";

const palette = ["blue", "orange", "teal", "violet"] as const;

test("no hue is used a second time before every hue is used once", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...palette, "#123456")), (used) => {
      const hue = nextHue(palette, used);
      const count = (name: string) => used.filter((colour) => colour === name).length;
      return palette.every((other) => count(hue) <= count(other));
    }),
  );
});

test("the palette's order decides between equals", () => {
  expect(nextHue(palette, [])).toBe("blue");
  expect(nextHue(palette, ["blue", "teal"])).toBe("orange");
  expect(nextHue(palette, [...palette, "#0f0f0f"])).toBe("blue");
});
