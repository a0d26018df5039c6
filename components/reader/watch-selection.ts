import type { Segment } from "@/lib/core/text/segments";
import type { Column } from "./column";
import { passageBetween, readEnds } from "./selection";

const TYPED = "input, textarea, select, [contenteditable='true']";

/**
 * Tells the passage that is selected in a column, null when none is any more: once a frame at most, only when it
 * changed, and while a mouse selects, only when its button is released. While one types elsewhere, the browser takes the
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
    frame = requestAnimationFrame(tell);
  }
  function onDown(event: PointerEvent): void {
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
    document.removeEventListener("selectionchange", soon);
    dom.removeEventListener("pointerdown", onDown);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onUp);
  };
}
