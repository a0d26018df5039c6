import type { Segment } from "@/lib/core/text/segments";
import type { Column } from "./column";
import { passageBetween, readEnds } from "./selection";

const TYPED = "input, textarea, select, [contenteditable='true']";
/** How long a selection made by touch must rest until it is told, in milliseconds. */
const REST = 120;

/**
 * Tells the passage that is selected in a column, null when none is any more: once a frame at most, only when it
 * changed, while a mouse selects only when its button is released, and while a finger does only when it rests. While one types elsewhere, the browser takes the
 * selection away and may give it back afterwards: neither is told.
 */
export function watchSelection(
  column: Column,
  passageOptions: () => { wholeWords: boolean },
  onSelect: (passage: Segment | null) => void,
): () => void {
  let told: Segment | null | undefined = null;
  let frame = 0;
  let isPressed = false;
  let isTouched = false;
  let rest: ReturnType<typeof setTimeout> | null = null;

  function tell(): void {
    if (document.activeElement?.matches(TYPED)) return;
    const ends = readEnds(column);
    const options = { ...passageOptions(), language: column.language };
    const passage = ends === null || ends.anchor === ends.head ? null : passageBetween(column.text, ends, options);
    if (told !== undefined && passage?.start === told?.start && passage?.end === told?.end) return;
    told = passage;
    onSelect(passage);
  }
  function soon(): void {
    if (isPressed) return;
    cancelAnimationFrame(frame);
    if (rest !== null) clearTimeout(rest);
    // A finger on the browser's own handles tells neither where it is nor when it lets go.
    if (isTouched) rest = setTimeout(tell, REST);
    else frame = requestAnimationFrame(tell);
  }
  function onDown(event: PointerEvent): void {
    isTouched = event.pointerType === "touch";
    isPressed = event.pointerType === "mouse" && event.button === 0;
    // The same words, selected anew, are another selection.
    if (told) told = undefined;
  }
  function onUp(): void {
    if (!isPressed) return;
    isPressed = false;
    soon();
  }

  const dom = column.view.dom;
  document.addEventListener("selectionchange", soon);
  dom.addEventListener("pointerdown", onDown);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onUp);
  return () => {
    cancelAnimationFrame(frame);
    if (rest !== null) clearTimeout(rest);
    document.removeEventListener("selectionchange", soon);
    dom.removeEventListener("pointerdown", onDown);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onUp);
  };
}
