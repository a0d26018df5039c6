import type { Edge } from "@/lib/core/text/edit-segments";
import { boundaryAtOrAfter } from "@/lib/core/text/graphemes";
import type { Segment } from "@/lib/core/text/segments";
import { shorten } from "@/lib/core/text/shorten";
import type { Column } from "./column";
import { areSameSegments } from "./column-mention";
import { directionAt } from "./direction-at";
import { edgeBox } from "./edge-box";
import { pathAround } from "./outline-layer";
import {
  draftOffset,
  draftSegments,
  dragDraft,
  edgesOf,
  type ResizeDraft,
  type ResizeOptions,
  startDraft,
  stepDraft,
} from "./resize-draft";
import { createHandles, type Handles } from "./resize-handles";
import { resizeKey } from "./resize-keys";
import { trackDrag } from "./track-drag";

/** How many UTF-16 units beside an end say where it is. */
const NEAR = 40;

/** What may be resized: a mention of the column. */
export type Resizable = { readonly id: string; readonly segments: readonly Segment[] };

export type ResizeEvents = {
  /** The new place of a mention; told once, when its end is let go or Enter is pressed. */
  onResize(id: string, segments: readonly Segment[]): void;
  wholeWords(): boolean;
};

/** Handles at the ends of one mention of a column, to be dragged or moved by keys. */
export type Resizing = {
  show(target: Resizable | null): void;
  /** To be called when the column was laid out anew. */
  redraw(): void;
  /** Gives the focus to the last end of the mention; answers whether there is one. */
  focus(): boolean;
  stop(): void;
};

/**
 * While an end moves only a preview over the text and the handles are drawn, once a frame; the mention itself is written
 * at the end. Escape, and a change of the mention from elsewhere, put everything back.
 */
export function createResizing(column: Column, events: ResizeEvents): Resizing {
  const { text } = column;
  let target: Resizable | null = null;
  let draft: ResizeDraft | null = null;
  const options = (): ResizeOptions => ({ wholeWords: events.wholeWords(), language: column.language });
  const handles: Handles = createHandles(column.surface);
  const drag = trackDrag(column, handles.layer, handles.edgeOf, {
    onStart: (edge) => begin(edge),
    onMove(offset) {
      if (draft !== null) move(dragDraft(text, draft, offset, options()));
    },
    onEnd: (isKept) => (isKept ? commit() : cancel()),
    anchorOf: (edge) => boxOf(edge),
  });

  function boxOf({ index, side }: Edge): DOMRect | null {
    const segment = target?.segments[index];
    return segment === undefined ? null : edgeBox(column, segment, side);
  }

  function draw(): void {
    if (target === null) {
      handles.clear();
      return;
    }
    const segments = draft === null ? target.segments : draftSegments(text, draft);
    const origin = column.surface.getBoundingClientRect();
    const movedTo = draft === null ? null : draftOffset(text, draft);
    const placed = edgesOf(target.segments).map((edge) => {
      const isMoved = draft?.edge.index === edge.index && draft.edge.side === edge.side;
      const offset = isMoved && movedTo !== null ? movedTo : (target?.segments[edge.index]?.[edge.side] ?? 0);
      // An end that the moved one has reached is no end any more.
      const isLeft = isMoved || offset !== movedTo;
      const segment = isLeft ? segments.find((each) => each[edge.side] === offset) : undefined;
      const box = segment === undefined ? null : edgeBox(column, segment, edge.side);
      return { edge, offset, box, words: wordsAt(offset, edge.side), most: text.length };
    });
    handles.show(placed, origin);
    handles.preview(draft === null ? "" : pathAround(column, segments));
  }

  function wordsAt(offset: number, side: Edge["side"]): string {
    if (side === "start") return `Starts with “${shorten(text.slice(offset), NEAR)}”`;
    return `Ends with “${text.slice(boundaryAtOrAfter(text, offset - NEAR), offset)}”`;
  }

  function begin(edge: Edge): void {
    draft = target === null ? null : startDraft(target.segments, edge);
  }

  function move(next: ResizeDraft): void {
    if (draft?.to === next.to) return;
    draft = next;
    draw();
  }

  function commit(): void {
    const made = draft;
    draft = null;
    if (target === null || made === null) return;
    const segments = draftSegments(text, made);
    if (areSameSegments(segments, target.segments)) {
      draw();
      return;
    }
    target = { ...target, segments };
    draw();
    events.onResize(target.id, segments);
  }

  function cancel(): void {
    draft = null;
    draw();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const edge = handles.edgeOf(event.target);
    const at = edge === null ? undefined : target?.segments[edge.index];
    if (edge === null || at === undefined) return;
    const key = resizeKey(event, directionAt(column, at.start), events.wholeWords());
    if (key === null) return;
    event.preventDefault();
    if (key.kind === "step") {
      step(edge, key);
      return;
    }
    if (key.kind === "keep") commit();
    else cancel();
    column.view.dom.focus({ preventScroll: true });
  }

  function step(edge: Edge, by: { unit: "character" | "word" | "sentence"; ahead: boolean }): void {
    if (draft === null) begin(edge);
    if (draft !== null) move(stepDraft(text, draft, by, column.language));
    handles.reveal(edge);
  }

  handles.layer.addEventListener("keydown", onKeyDown);
  handles.layer.addEventListener("focusout", commit);
  return {
    show(next) {
      if (next === null && target === null) return;
      const isSame = next?.id === target?.id && areSameSegments(next?.segments ?? [], target?.segments ?? []);
      if (!isSame) draft = null;
      target = next;
      draw();
    },
    redraw: draw,
    focus: () => handles.focusLast(),
    stop() {
      drag.stop();
      handles.layer.remove();
    },
  };
}
