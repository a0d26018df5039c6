import type { Edge } from "@/lib/core/text/edit-segments";
import type { Column } from "./column";
import { offsetOfDomPoint } from "./geometry";
import { caretAtPoint } from "./hit";

/** What a drag makes known; offsets at most once a frame. */
export type DragEvents = {
  onStart(edge: Edge): void;
  onMove(offset: number): void;
  /** Whether it was let go, and not broken off. */
  onEnd(isKept: boolean): void;
  /** Where the end stands that is taken hold of. */
  anchorOf(edge: Edge): DOMRect | null;
};

type Point = { x: number; y: number };

/** How near to the edge of a column a drag scrolls it, and by how much a frame, in pixels. */
const NEAR = 28;
const STEP = 9;

/**
 * Follows a mouse, pen or finger that took hold of a handle, from where on the text the handle stood: what is under a
 * finger counts less than what is beside it. At the upper and lower edge the column scrolls.
 */
export function trackDrag(
  column: Column,
  layer: HTMLElement,
  edgeOf: (target: EventTarget | null) => Edge | null,
  events: DragEvents,
): { stop(): void } {
  let held: { pointer: number; shift: Point } | null = null;
  let point: Point = { x: 0, y: 0 };
  let frame = 0;

  function onDown(event: PointerEvent): void {
    const edge = edgeOf(event.target);
    const anchor = edge === null ? null : events.anchorOf(edge);
    if (edge === null || anchor === null || held !== null || event.button !== 0) return;
    // Neither the text's selection nor the focus goes to where the handle is.
    event.preventDefault();
    layer.setPointerCapture(event.pointerId);
    layer.dataset.dragging = "";
    const middle = anchor.top + anchor.height / 2;
    held = { pointer: event.pointerId, shift: { x: anchor.left - event.clientX, y: middle - event.clientY } };
    events.onStart(edge);
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerId !== held?.pointer) return;
    point = { x: event.clientX + held.shift.x, y: event.clientY + held.shift.y };
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(follow);
  }

  function follow(): void {
    if (held === null) return;
    if (scrollNear(column.scroller, point.y)) frame = requestAnimationFrame(follow);
    const offset = offsetNear(column, point);
    if (offset !== null) events.onMove(offset);
  }

  function end(event: PointerEvent, isKept: boolean): void {
    if (event.pointerId !== held?.pointer) return;
    cancelAnimationFrame(frame);
    if (isKept) follow();
    cancelAnimationFrame(frame);
    held = null;
    delete layer.dataset.dragging;
    events.onEnd(isKept);
  }
  const onUp = (event: PointerEvent) => end(event, true);
  const onCancel = (event: PointerEvent) => end(event, false);

  layer.addEventListener("pointerdown", onDown);
  layer.addEventListener("pointermove", onMove);
  layer.addEventListener("pointerup", onUp);
  layer.addEventListener("pointercancel", onCancel);
  return { stop: () => cancelAnimationFrame(frame) };
}

function scrollNear(scroller: HTMLElement, y: number): boolean {
  const { top, bottom } = scroller.getBoundingClientRect();
  const by = y < top + NEAR ? -STEP : y > bottom - NEAR ? STEP : 0;
  const before = scroller.scrollTop;
  if (by !== 0) scroller.scrollTop += by;
  return scroller.scrollTop !== before;
}

/** The offset nearest to a point, which beside the text counts as at its edge. */
function offsetNear(column: Column, { x, y }: Point): number | null {
  const text = column.view.dom.getBoundingClientRect();
  const view = column.scroller.getBoundingClientRect();
  const within = {
    x: Math.min(Math.max(x, text.left + 1), text.right - 1),
    y: Math.min(Math.max(y, text.top + 1, view.top + 1), text.bottom - 1, view.bottom - 1),
  };
  const caret = caretAtPoint(within.x, within.y);
  return caret === null ? null : offsetOfDomPoint(column, caret.node, caret.offset);
}
