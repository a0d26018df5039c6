/** The hue of `palette` that is used least among `used`, the earliest where several are; colours of one's own do not count. */
export function nextHue<H extends string>(palette: readonly [H, ...H[]], used: readonly string[]): H {
  const uses = (hue: string) => used.filter((colour) => colour === hue).length;
  return palette.reduce((best, hue) => (uses(hue) < uses(best) ? hue : best), palette[0]);
}
