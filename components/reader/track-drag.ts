import type { Edge } from "@/lib/core/text/edit-segments";
import type { Column } from "./column";
import { offsetOfDomPoint } from "./geometry";
import { caretAtPoint } from "./hit";

/** What a drag makes known; offsets at most once a frame. */
export type DragEvents = {
  onStart(edge: Edge): void;
  onMove(offset: number): void;
  /** Whether it was let go, and not broken off, after it had moved. */
  onEnd(isKept: boolean): void;
  /** Where the end stands that is taken hold of. */
  anchorOf(edge: Edge): DOMRect | null;
};

type Point = { x: number; y: number };

/** How near to the edge of a column a drag scrolls it, and by how much a frame, in pixels. */
const NEAR = 28;
const STEP = 9;
/** So many pixels are no drag yet: the press was for the words under the handle. */
const SLIP = 3;

/**
 * Follows a mouse, pen or finger that took hold of a handle, from where on the text the handle stood: what is under a
 * finger counts less than what is beside it. At the upper and lower edge the column scrolls. A press that moved nothing is a
 * click on the words under the handle.
 */
export function trackDrag(
  column: Column,
  layer: HTMLElement,
  edgeOf: (target: EventTarget | null) => Edge | null,
  events: DragEvents,
): { stop(): void } {
  let held: { pointer: number; at: Point; shift: Point; hasMoved: boolean } | null = null;
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
    const at = { x: event.clientX, y: event.clientY };
    held = { pointer: event.pointerId, at, shift: { x: anchor.left - at.x, y: middle - at.y }, hasMoved: false };
    events.onStart(edge);
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerId !== held?.pointer) return;
    held.hasMoved ||= Math.hypot(event.clientX - held.at.x, event.clientY - held.at.y) > SLIP;
    if (!held.hasMoved) return;
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
    const { hasMoved } = held;
    cancelAnimationFrame(frame);
    if (isKept && hasMoved) follow();
    cancelAnimationFrame(frame);
    held = null;
    events.onEnd(isKept && hasMoved);
    if (isKept && !hasMoved) clickBeneath(column, event);
    delete layer.dataset.dragging;
  }
  const onUp = (event: PointerEvent) => end(event, true);
  const onCancel = (event: PointerEvent) => end(event, false);

  layer.addEventListener("pointerdown", onDown);
  layer.addEventListener("pointermove", onMove);
  layer.addEventListener("pointerup", onUp);
  layer.addEventListener("pointercancel", onCancel);
  return { stop: () => cancelAnimationFrame(frame) };
}

/** A click on what lies under the handles, which let it through while one is held: the caret goes there, as by any click. */
function clickBeneath({ view: { dom } }: Column, { clientX, clientY, ctrlKey, metaKey, shiftKey }: PointerEvent): void {
  const below = document.elementFromPoint(clientX, clientY);
  const caret = caretAtPoint(clientX, clientY);
  if (below === null || caret === null || !dom.contains(below) || !dom.contains(caret.node)) return;
  dom.focus({ preventScroll: true });
  document.getSelection()?.collapse(caret.node, caret.offset);
  const click = { bubbles: true, cancelable: true, detail: 1, clientX, clientY, ctrlKey, metaKey, shiftKey };
  below.dispatchEvent(new MouseEvent("click", click));
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
