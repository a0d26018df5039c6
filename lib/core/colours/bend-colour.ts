import { type Bend, bends } from "./bends";
import { formatHex, fromLab, fromLinear, type Lab, parseHex, toLab, toLinear } from "./colour-space";
import type { Shades, Theme } from "./palette";

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
