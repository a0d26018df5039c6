import { cutsPair } from "./surrogates";

/** A stretch of canonical text in UTF-16 units, half-open. */
export type Segment = { start: number; end: number };

/** Whether the segments may make up a mention of this text; see `segmentsProblem`. */
export function areSegments(text: string, segments: readonly Segment[]): boolean {
  return segmentsProblem(text, segments) === null;
}

/**
 * Why these segments cannot make up a mention, as a sentence for the person, or null when they can: there is at
 * least one, none is empty, they are sorted, neither overlap nor touch, stay in the text and cut no surrogate pair.
 */
export function segmentsProblem(text: string, segments: readonly Segment[]): string | null {
  if (segments.length === 0) return "A mention needs at least one segment.";
  let previousEnd = -1;
  for (const { start, end } of segments) {
    if (!Number.isInteger(start) || !Number.isInteger(end)) return "The offsets of a segment must be whole numbers.";
    if (start < 0) return "A segment cannot start before the text.";
    if (end > text.length) return `A segment ends at ${end}, but the text has only ${text.length} characters.`;
    if (start >= end) return `The segment from ${start} to ${end} is empty.`;
    if (start <= previousEnd) return "Segments must be sorted and neither overlap nor touch.";
    if (cutsPair(text, start) || cutsPair(text, end)) return `The segment from ${start} to ${end} cuts a character.`;
    previousEnd = end;
  }
  return null;
}

/** What stands between two segments of a mention in its quote. */
export const segmentJoint = " … ";

/** The words of a mention: its segments, joined. The segments must fit the text. */
export function quoteOf(text: string, segments: readonly Segment[]): string {
  return segments.map(({ start, end }) => text.slice(start, end)).join(segmentJoint);
}

/** The same stretches, sorted, without empty ones, and with those that overlap or touch made one. */
export function normalizeSegments(segments: readonly Segment[]): Segment[] {
  const sorted = segments.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Segment[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** Whether two sorted lists of segments have a character in common. Touching is not overlapping. */
export function segmentsOverlap(a: readonly Segment[], b: readonly Segment[]): boolean {
  let i = 0;
  let j = 0;
  for (let left = a[i], right = b[j]; left !== undefined && right !== undefined; left = a[i], right = b[j]) {
    if (left.start < right.end && right.start < left.end) return true;
    if (left.end <= right.end) i += 1;
    else j += 1;
  }
  return false;
}
