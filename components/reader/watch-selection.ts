import type { Segment } from "@/lib/core/text/segments";
import type { Column } from "./column";
import { passageBetween, readEnds } from "./selection";

/**
 * Tells the passage that is selected in a column, null when none is any more: once a frame at most, only when it
 * changed, and while a mouse selects, only when its button is released.
 */
export function watchSelection(
  column: Column,
  passageOptions: () => { wholeWords: boolean },
  onSelect: (passage: Segment | null) => void,
): () => void {
  let told: Segment | null = null;
  let frame = 0;
  let isPressed = false;

  function tell(): void {
    const ends = readEnds(column);
    const options = { ...passageOptions(), language: column.language };
    const passage = ends === null || ends.anchor === ends.head ? null : passageBetween(column.text, ends, options);
    if (passage?.start === told?.start && passage?.end === told?.end) return;
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
