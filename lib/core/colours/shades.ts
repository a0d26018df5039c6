import { bendColour } from "./bend-colour";
import { contrast, multiply, parseHex, type Rgb, toLab, toLinear } from "./colour-space";
import { hues } from "./hues";
import { palette, papers, type Shades, type Theme } from "./palette";

export const themes: readonly Theme[] = ["light", "dark"];

/** How a hue name or #rrggbb is drawn in a theme; anything else as slate. */
export function shadesOf(colour: string, theme: Theme): Shades {
  const name = hues.find((hue) => hue === colour);
  if (name) return palette[name][theme];
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return palette.slate[theme];
  return bendColour(colour, theme);
}

/** The least contrast of a colour over all papers in a theme: of its line and its name, and of ink on its tint. */
export function contrastsOf(colour: string, theme: Theme): { line: number; name: number; text: number } {
  const { hue, line, tint } = shadesOf(colour, theme);
  const { behind, ink } = papers[theme];
  const least = (shade: string) => Math.min(...behind.map((paper) => contrast(shade, paper)));
  return { line: least(line), name: least(hue), text: contrast(ink, tint) };
}

/** Eyes, as matrices on linear light: all cones, and none for red, green or blue (Machado, Oliveira and Fernandes 2009). */
const eyes: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  all: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  red: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  green: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  blue: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const clip = ([r, g, b]: Rgb): Rgb => [Math.max(0, r), Math.max(0, g), Math.max(0, b)];

/** How far two drawn colours are from each other in OKLab, for the eyes and the theme that tell them apart least. */
export function distance(one: string, other: string): number {
  const apart = themes.flatMap((theme) =>
    Object.values(eyes).map((eye) => {
      const seen = (colour: string) => toLab(clip(multiply(eye, toLinear(parseHex(shadesOf(colour, theme).line)))));
      const [a, b] = [seen(one), seen(other)];
      return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    }),
  );
  return Math.min(...apart);
}

/** Colours nearer than this are taken for one another; the two nearest hues of the palette are 0.007 apart, the farthest 0.2. */
const alike = 0.03;

/** The things whose colour is hard to tell from `colour` for some eyes, nearest first. */
export function findAlike<T extends { readonly colour: string }>(colour: string, others: readonly T[]): T[] {
  return others
    .map((other) => ({ other, apart: distance(colour, other.colour) }))
    .filter(({ apart }) => apart < alike)
    .toSorted((a, b) => a.apart - b.apart)
    .map(({ other }) => other);
}
