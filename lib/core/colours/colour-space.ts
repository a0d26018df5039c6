/** Red, green and blue from 0 to 1. */
export type Rgb = readonly [number, number, number];
/** Lightness, and the two axes of colour, of Björn Ottosson's OKLab. */
export type Lab = readonly [number, number, number];

export function parseHex(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** As #rrggbb; what no screen can show is cut off channel by channel, as browsers do. */
export function formatHex(rgb: Rgb): string {
  const channel = (value: number) => Math.round(255 * Math.min(1, Math.max(0, value)));
  return `#${rgb.map((value) => channel(value).toString(16).padStart(2, "0")).join("")}`;
}

const map = (rgb: Rgb, change: (value: number) => number): Rgb => [change(rgb[0]), change(rgb[1]), change(rgb[2])];

/** Channels in proportion to light (IEC 61966-2-1). */
export function toLinear(rgb: Rgb): Rgb {
  return map(rgb, (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
}

export function fromLinear(rgb: Rgb): Rgb {
  return map(rgb, (value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
}

/** The rows of a matrix times a colour. */
export function multiply(matrix: readonly [Rgb, Rgb, Rgb], [r, g, b]: Rgb): Rgb {
  const row = ([x, y, z]: Rgb) => x * r + y * g + z * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** OKLab of linear light (Ottosson 2020). */
export function toLab(linear: Rgb): Lab {
  const cones = multiply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear,
  );
  return multiply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    map(cones, Math.cbrt),
  );
}

export function fromLab(lab: Lab): Rgb {
  const roots = multiply(
    [
      [1, 0.3963377774, 0.2158037573],
      [1, -0.1055613458, -0.0638541728],
      [1, -0.0894841775, -1.291485548],
    ],
    lab,
  );
  return multiply(
    [
      [4.0767416621, -3.3077115913, 0.2309699292],
      [-1.2684380046, 2.6097574011, -0.3413193965],
      [-0.0041960863, -0.7034186147, 1.707614701],
    ],
    map(roots, (value) => value ** 3),
  );
}

/** How light a colour is, from 0 to 1 (WCAG 2.2, relative luminance). */
function luminance(hex: string): number {
  const [r, g, b] = toLinear(parseHex(hex));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
