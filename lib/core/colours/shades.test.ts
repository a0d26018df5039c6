import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contrast, formatHex, fromLab, fromLinear, parseHex, toLab, toLinear } from "./colour-space";
import { hues } from "./hues";
import { palette, papers } from "./palette";
import { contrastsOf, distance, findAlike, themes } from "./shades";

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);
const anyColour = fc.oneof(hex, fc.constantFrom(...hues));

test("every hue, and every colour of one's own as it is drawn, is seen and read on every paper in both themes", () => {
  fc.assert(
    fc.property(anyColour, fc.constantFrom(...themes), (colour, theme) => {
      const { line, name, text } = contrastsOf(colour, theme);
      expect(line).toBeGreaterThanOrEqual(3);
      expect(name).toBeGreaterThanOrEqual(4.5);
      expect(text).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 2000 },
  );
  for (const colour of hues) for (const theme of themes) expect(contrastsOf(colour, theme).line).toBeGreaterThan(3);
});

test("the values reckoned with are those of app/tokens.css", () => {
  const tokens = new Map(
    [...readFileSync("app/tokens.css", "utf8").matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name = "", light = "", dark = ""]) => [name, [light, dark]],
    ),
  );
  const both = (read: (theme: "light" | "dark") => string) => themes.map(read);
  for (const hue of hues) {
    expect(tokens.get(`h-${hue}`)).toEqual(both((theme) => palette[hue][theme].hue));
    expect(tokens.get(`h-${hue}-line`)).toEqual(both((theme) => palette[hue][theme].line));
    expect(tokens.get(`h-${hue}-tint`)).toEqual(both((theme) => palette[hue][theme].tint));
  }
  const behind = themes.map((theme) => papers[theme].behind);
  expect(["paper", "panel", "card"].map((name) => tokens.get(name))).toEqual(
    [0, 1, 2].map((at) => behind.map((list) => list[at])),
  );
  expect(tokens.get("ink")).toEqual(both((theme) => papers[theme].ink));
});

test("a colour goes to OKLab and back", () => {
  fc.assert(
    fc.property(hex, (colour) => {
      expect(formatHex(fromLinear(fromLab(toLab(toLinear(parseHex(colour))))))).toBe(colour);
    }),
  );
});

test("contrast is that of WCAG: 21 between black and white, 1 of a colour with itself, either way round", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  fc.assert(
    fc.property(hex, hex, (one, other) => {
      expect(contrast(one, one)).toBe(1);
      expect(contrast(one, other)).toBe(contrast(other, one));
    }),
  );
});

test("a colour is alike to itself, and likeness goes both ways", () => {
  fc.assert(
    fc.property(anyColour, anyColour, (one, other) => {
      expect(distance(one, one)).toBe(0);
      expect(distance(one, other)).toBeCloseTo(distance(other, one));
    }),
  );
});

test("tells which tags some people will take for one another", () => {
  const tags = [
    { name: "Figure", colour: "amber" },
    { name: "Event", colour: "green" },
    { name: "Legitimacy", colour: "pink" },
  ];
  expect(findAlike("teal", tags).map(({ name }) => name)).toEqual(["Legitimacy", "Event"]);
  expect(findAlike("amber", tags).map(({ name }) => name)).toEqual(["Figure"]);
  expect(findAlike("blue", tags)).toEqual([]);
});
