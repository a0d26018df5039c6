import { formatHex, fromLab, fromLinear, type Lab, parseHex, toLab, toLinear } from "./colour-space";
import type { Shades, Theme } from "./palette";

interface Bend {
  /** The least and the most lightness, from 0 to 1, and the most strength, in OKLab. */
  readonly low: number;
  readonly high: number;
  readonly strength: number;
}

const strongest = 0.4;
const bends: Readonly<Record<Theme, Readonly<Record<keyof Shades, Bend>>>> = {
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

function bend([l, a, b]: Lab, { low, high, strength }: Bend): string {
  const kept = Math.min(1, strength / Math.max(Math.hypot(a, b), 1e-9));
  return formatHex(fromLinear(fromLab([Math.min(high, Math.max(low, l)), kept * a, kept * b])));
}

/**
 * How a colour of one's own, #rrggbb, is drawn in a theme: bent in lightness and strength so that its line has a contrast
 * of 3 : 1 on every paper, its name and the ink on its tint one of 4.5 : 1.
 */
export function bendColour(hex: string, theme: Theme): Shades {
  const lab = toLab(toLinear(parseHex(hex)));
  const { hue, line, tint } = bends[theme];
  return { hue: bend(lab, hue), line: bend(lab, line), tint: bend(lab, tint) };
}
