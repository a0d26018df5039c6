import type { ColumnNumber } from "./column-mention";

/** A number that stands in the margin: that of a claim, at the first line of a mention. `top` is in pixels. */
export type PlacedNumber = ColumnNumber & { mentionId: string; top: number };

/**
 * Puts numbers in one column, each at its line or, where another stands, as near below as `pitch` pixels apart allows.
 * A claim with several mentions on one line is named once.
 */
export function placeNumbers(wanted: readonly PlacedNumber[], pitch: number): PlacedNumber[] {
  const placed: PlacedNumber[] = [];
  const lines = new Map<string, number>();
  let free = Number.NEGATIVE_INFINITY;
  for (const number of wanted.toSorted((a, b) => a.top - b.top)) {
    const line = lines.get(number.claimId);
    if (line !== undefined && number.top - line < pitch / 2) continue;
    lines.set(number.claimId, number.top);
    const top = Math.max(number.top, free);
    free = top + pitch;
    placed.push({ ...number, top });
  }
  return placed;
}
