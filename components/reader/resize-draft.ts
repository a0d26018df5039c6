import { nextBoundary, previousBoundary } from "@/lib/core/text/boundaries";
import { type Edge, moveEdge, snapEdge, trimSegments } from "@/lib/core/text/edit-segments";
import type { Segment } from "@/lib/core/text/segments";

/** A mention whose one end is being moved: `to` is where that end is asked to stand. */
export type ResizeDraft = { base: readonly Segment[]; edge: Edge; to: number };

/** How a resize is asked to behave. */
export type ResizeOptions = { wholeWords: boolean; language: string | null };

/** Both ends of every segment, in the order of the text. */
export function edgesOf(segments: readonly Segment[]): Edge[] {
  return segments.flatMap((_, index) => [
    { index, side: "start" as const },
    { index, side: "end" as const },
  ]);
}

/** A draft in which nothing has moved yet; null when there is no such end. */
export function startDraft(base: readonly Segment[], edge: Edge): ResizeDraft | null {
  const segment = base[edge.index];
  return segment === undefined ? null : { base, edge, to: segment[edge.side] };
}

/** What the mention would be: valid segments that neither cut a character nor begin or end with a blank. */
export function draftSegments(text: string, { base, edge, to }: ResizeDraft): Segment[] {
  const moved = moveEdge(text, base, edge, to);
  const trimmed = trimSegments(text, moved);
  return trimmed.length === moved.length ? trimmed : moved;
}

/** Where the moved end stands in the segments of the draft. */
export function draftOffset(text: string, draft: ResizeDraft): number {
  const fixed = draft.base[draft.edge.index];
  const at = draft.edge.side === "start" ? (fixed?.end ?? 0) - 1 : (fixed?.start ?? 0);
  const segments = draftSegments(text, draft);
  const moved = segments.find(({ start, end }) => start <= at && at < end) ?? segments[0];
  return moved?.[draft.edge.side] ?? draft.to;
}

/** The end dragged to an offset, which cuts no word where words are kept whole. */
export function dragDraft(text: string, draft: ResizeDraft, offset: number, options: ResizeOptions): ResizeDraft {
  const { wholeWords, language } = options;
  return { ...draft, to: wholeWords ? snapEdge(text, draft.edge.side, offset, language) : offset };
}

/** The end moved by one step, never past the other end of its segment. */
export function stepDraft(
  text: string,
  draft: ResizeDraft,
  step: { unit: "character" | "word" | "sentence"; ahead: boolean },
  language: string | null,
): ResizeDraft {
  const from = draftOffset(text, draft);
  const to = step.ahead
    ? nextBoundary(text, from, step.unit, language)
    : previousBoundary(text, from, step.unit, language);
  // Words end before a blank and begin behind one: a step that only takes up the blank goes on to the next.
  const stepped = { ...draft, to };
  if (draftOffset(text, stepped) !== from || to === 0 || to === text.length) return stepped;
  const further = step.ahead
    ? nextBoundary(text, to, step.unit, language)
    : previousBoundary(text, to, step.unit, language);
  const again = { ...draft, to: further };
  return draftOffset(text, again) === from ? draft : again;
}
