import type { ColumnNumber } from "./column-mention";

/**
 * A number that stands in the margin: that of a claim, at a mention. `line` is the middle of the mention's first line and
 * `left` where it begins there; `top` is the middle of the number. All are pixels on the column's surface.
 */
export type PlacedNumber = ColumnNumber & { mentionId: string; line: number; left: number; top: number };

/** A number that has no place yet. */
export type WantedNumber = Omit<PlacedNumber, "top">;

/**
 * Puts numbers in one column, each at its line or, where another stands, as near below as `pitch` pixels apart allows.
 * A claim with several mentions on one line is named once.
 */
export function placeNumbers(wanted: readonly WantedNumber[], pitch: number): PlacedNumber[] {
  const placed: PlacedNumber[] = [];
  const lines = new Map<string, number>();
  let free = Number.NEGATIVE_INFINITY;
  for (const number of wanted.toSorted((a, b) => a.line - b.line)) {
    const line = lines.get(number.claimId);
    if (line !== undefined && number.line - line < pitch / 2) continue;
    lines.set(number.claimId, number.line);
    const top = Math.max(number.line, free);
    free = top + pitch;
    placed.push({ ...number, top });
  }
  return placed;
}
