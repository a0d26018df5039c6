import type { ColumnMention } from "./column-mention";

/** SVG paths in a square of 1 × 1: for each colour the places of its mentions, and those of the selected claim. */
export type Ticks = { byColour: ReadonlyMap<string, string>; selected: string };

/** How many places a strip tells apart: about as many as it has pixels. */
const STEPS = 1000;

/**
 * A short line for each mention, `partOf` telling at which part of the whole an offset stands, from 0 to 1. Mentions of
 * one colour that fall on one place make one line; a mention without a tag has the colour "".
 */
export function ticksOf(
  mentions: Iterable<ColumnMention>,
  selectedClaim: string | null,
  partOf: (offset: number) => number,
): Ticks {
  const places = new Map<string, Set<number>>();
  const selected = new Set<number>();
  for (const { segments, colours, numbers } of mentions) {
    const start = segments[0]?.start;
    if (start === undefined) continue;
    const place = Math.round(Math.min(1, Math.max(0, partOf(start))) * STEPS) / STEPS;
    const colour = colours[0] ?? "";
    const known = places.get(colour) ?? new Set();
    places.set(colour, known.add(place));
    if (numbers.some(({ claimId }) => claimId === selectedClaim)) selected.add(place);
  }
  const byColour = new Map([...places].map(([colour, set]) => [colour, pathOf(set, 0.25, 0.5)]));
  return { byColour, selected: pathOf(selected, 0, 1) };
}

function pathOf(places: ReadonlySet<number>, from: number, width: number): string {
  return [...places].map((place) => `M${from} ${place}h${width}`).join("");
}
