import { isBlank } from "./canonical-text";
import { boundaryAtOrAfter, boundaryAtOrBefore, isBoundary } from "./graphemes";
import { normalizeSegments, type Segment } from "./segments";
import { wordAround } from "./words";

/** One end of one segment of a list. */
export type Edge = { readonly index: number; readonly side: "start" | "end" };

/** The segments with a passage more: those that it overlaps or touches become one with it. */
export function withPassage(segments: readonly Segment[], passage: Segment): Segment[] {
  return normalizeSegments([...segments, passage]);
}

/** What the segments hold outside a passage, without blanks at the ends of what is left; empty when that is nothing. */
export function withoutPassage(text: string, segments: readonly Segment[], passage: Segment): Segment[] {
  const outside = segments.flatMap(({ start, end }) => [
    { start, end: Math.min(end, passage.start) },
    { start: Math.max(start, passage.end), end },
  ]);
  return trimSegments(text, passage.start < passage.end ? outside : segments);
}

/** The segments without the one that holds the character at an offset or ends there; null when none does. */
export function withoutSegmentAt(segments: readonly Segment[], offset: number): Segment[] | null {
  const found =
    segments.find(({ start, end }) => start <= offset && offset < end) ?? segments.find(({ end }) => end === offset);
  return found === undefined ? null : segments.filter((segment) => segment !== found);
}

/**
 * The two mentions that a cut makes of one. An empty cut parts what stands before it from what stands behind it; any other
 * parts the words in it, which are taken, from those outside, which are kept. Blanks beside the cut go to neither. Null when
 * one of them would have no words, or when the cut is inside a character.
 */
export function splitSegments(
  text: string,
  segments: readonly Segment[],
  cut: Segment,
): { keeps: Segment[]; takes: Segment[] } | null {
  if (cut.start > cut.end || !isBoundary(text, cut.start) || !isBoundary(text, cut.end)) return null;
  const taken = cut.start === cut.end ? { start: cut.start, end: text.length } : cut;
  const keeps = withoutPassage(text, segments, taken);
  const takes = trimSegments(text, intersect(segments, taken));
  return keeps.length === 0 || takes.length === 0 ? null : { keeps, takes };
}

/**
 * The segments after one end moved to an offset: to the nearest place that cuts no character and leaves the moved segment
 * at least one. Segments that it reaches become one with it. The result is valid whenever the segments are.
 */
export function moveEdge(text: string, segments: readonly Segment[], edge: Edge, to: number): Segment[] {
  const moved = segments[edge.index];
  if (moved === undefined) return [...segments];
  const { start, end } = moved;
  const grown =
    edge.side === "start"
      ? { start: boundaryAtOrBefore(text, Math.min(to, end - 1)), end }
      : { start, end: boundaryAtOrAfter(text, Math.max(to, start + 1)) };
  return normalizeSegments(segments.map((segment) => (segment === moved ? grown : segment)));
}

/** Where an end of a segment comes to stand when it shall cut no word; outside words it stays. */
export function snapEdge(text: string, side: Edge["side"], offset: number, language?: string | null): number {
  const word = wordAround(text, offset, language);
  return word !== null && word.start < offset && offset < word.end ? word[side] : offset;
}

/** The segments without blanks and line feeds at their ends; those of nothing else are left out. */
export function trimSegments(text: string, segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment) => {
    let { start, end } = segment;
    while (start < end && isGap(text.charCodeAt(start))) start += 1;
    while (end > start && isGap(text.charCodeAt(end - 1))) end -= 1;
    const isWhole = isBoundary(text, start) && isBoundary(text, end);
    // A blank that a combining sign clings to is a character of its own kind.
    const trimmed = isWhole ? { start, end } : segment;
    return trimmed.start < trimmed.end ? trimmed : [];
  });
}

function intersect(segments: readonly Segment[], { start: from, end: to }: Segment): Segment[] {
  return segments.map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }));
}

function isGap(code: number): boolean {
  return code === 0x0a || isBlank(code);
}
