import type { Shades, Theme } from "./palette";

/** How far a colour of one's own is bent to be readable. */
export interface Bend {
  /** The least and the most lightness, from 0 to 1, and the most strength, in OKLab. */
  readonly low: number;
  readonly high: number;
  readonly strength: number;
}

const strongest = 0.4;

export const bends: Readonly<Record<Theme, Readonly<Record<keyof Shades, Bend>>>> = {
  light: {
    hue: { low: 0, high: 0.49, strength: strongest },
    line: { low: 0.5, high: 0.59, strength: strongest },
    tint: { low: 0.93, high: 0.93, strength: 0.06 },
  },
  dark: {
    hue: { low: 0.76, high: 1, strength: 0.14 },
    line: { low: 0.72, high: 1, strength: 0.14 },
    tint: { low: 0.33, high: 0.33, strength: 0.06 },
  },
};

/** `bendColour` as CSS, for the browser to reckon when it draws; #rrggbb only. */
export function bentInCss(hex: string, { low, high, strength }: Bend): string {
  return `oklch(from ${hex} clamp(${low}, l, ${high}) min(c, ${strength}) h)`;
}
