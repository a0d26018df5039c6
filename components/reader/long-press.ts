import { wordAround } from "@/lib/core/text/words";
import type { Column } from "./column";
import { characterAtPoint } from "./hit";
import { readEnds, writeEnds } from "./selection";

/** How long a finger rests until it means a word, in milliseconds: longer than a phone waits, which then selects itself. */
const REST = 620;
/** How far a resting finger may move, in pixels. */
const SLACK = 10;

/**
 * Selects the word under a finger that rests, where the browser does not do so itself: phones do, with handles of their
 * own, touch screens of computers do not. It never prevents what a touch does otherwise, such as to scroll.
 */
export function selectByLongPress(column: Column): () => void {
  const { dom } = column.view;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let from = { x: 0, y: 0 };

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }
  function select(): void {
    timer = null;
    const ends = readEnds(column);
    if (ends !== null && ends.anchor !== ends.head) return;
    const offset = characterAtPoint(column, from.x, from.y);
    const word = offset === null ? null : wordAround(column.text, offset, column.language);
    if (word !== null) writeEnds(column, { anchor: word.start, head: word.end });
  }
  function onDown(event: PointerEvent): void {
    stop();
    if (event.pointerType !== "touch" || !event.isPrimary) return;
    from = { x: event.clientX, y: event.clientY };
    timer = setTimeout(select, REST);
  }
  function onMove(event: PointerEvent): void {
    if (Math.hypot(event.clientX - from.x, event.clientY - from.y) > SLACK) stop();
  }

  dom.addEventListener("pointerdown", onDown);
  dom.addEventListener("pointermove", onMove);
  dom.addEventListener("pointerup", stop);
  dom.addEventListener("pointercancel", stop);
  return () => {
    stop();
    dom.removeEventListener("pointerdown", onDown);
    dom.removeEventListener("pointermove", onMove);
    dom.removeEventListener("pointerup", stop);
    dom.removeEventListener("pointercancel", stop);
  };
}
