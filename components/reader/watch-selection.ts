import { flushSync } from "react-dom";
import type { Segment } from "@/lib/core/text/segments";
import type { Column } from "./column";
import { passageBetween, readEnds, writeEnds } from "./selection";

const TYPED = "input, textarea, select, [contenteditable='true']";
/** How long a selection made by touch must rest until it is told, in milliseconds. */
const REST = 120;

/**
 * Tells the passage that is selected in a column, null when none is any more: once a frame at most and only when it changed;
 * while a mouse or a pen selects only when it is let go, and while a finger does only when it rests. Words that a pointer
 * cut are made whole where that is asked for, after a mouse also to the eye; keys select exactly. While one types elsewhere,
 * the browser takes the selection away and may give it back afterwards: neither is told. A key finds what was selected before
 * it, however soon it comes: it is told at once, and again where it was told but may not be drawn yet.
 */
export function watchSelection(
  column: Column,
  passageOptions: () => { wholeWords: boolean },
  onSelect: (passage: Segment | null) => void,
): () => void {
  let told: Segment | null | undefined = null;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | null = null;
  let isPressed = false;
  // Told in a frame and perhaps not shown yet: nothing was pressed since.
  let isFresh = false;
  let by: "mouse" | "touch" | "keys" = "keys";

  function tell(): void {
    frame = 0;
    if (document.activeElement?.matches(TYPED)) return;
    const ends = readEnds(column);
    const options = { wholeWords: by !== "keys" && passageOptions().wholeWords, language: column.language };
    const passage = ends === null || ends.anchor === ends.head ? null : passageBetween(column.text, ends, options);
    if (told !== undefined && passage?.start === told?.start && passage?.end === told?.end) return;
    told = passage;
    if (passage !== null && by === "mouse" && options.wholeWords) {
      writeEnds(column, { anchor: passage.start, head: passage.end });
    }
    isFresh = true;
    onSelect(passage);
  }
  function soon(): void {
    if (isPressed) return;
    cancelAnimationFrame(frame);
    if (rest !== null) clearTimeout(rest);
    // A finger on the browser's own handles tells neither where it is nor when it lets go.
    if (by === "touch") rest = setTimeout(tell, REST);
    else frame = requestAnimationFrame(tell);
  }
  function onDown(event: PointerEvent): void {
    by = event.pointerType === "touch" ? "touch" : "mouse";
    isPressed = by === "mouse" && event.button === 0;
    // The same words, selected anew, are another selection.
    if (told) told = undefined;
  }
  function onUp(): void {
    if (!isPressed) return;
    isPressed = false;
    soon();
  }
  const onKeyDown = () => {
    by = "keys";
  };
  const onAnyKey = () => {
    const mayBeUnseen = isFresh;
    // The browser's own word of a selection made by keys may still be on its way.
    if (frame === 0 && by !== "keys" && !mayBeUnseen) return;
    cancelAnimationFrame(frame);
    flushSync(() => {
      isFresh = false;
      tell();
      // What was told in the last frame is told again, now to be drawn at once.
      if (mayBeUnseen && !isFresh && told !== undefined) onSelect(told);
      isFresh = false;
    });
  };
  const onAnyPress = () => {
    isFresh = false;
  };

  const dom = column.view.dom;
  document.addEventListener("selectionchange", soon);
  window.addEventListener("keydown", onAnyKey, { capture: true });
  window.addEventListener("pointerdown", onAnyPress, { capture: true });
  dom.addEventListener("pointerdown", onDown);
  dom.addEventListener("keydown", onKeyDown);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onUp);
  return () => {
    cancelAnimationFrame(frame);
    if (rest !== null) clearTimeout(rest);
    document.removeEventListener("selectionchange", soon);
    window.removeEventListener("keydown", onAnyKey, { capture: true });
    window.removeEventListener("pointerdown", onAnyPress, { capture: true });
    dom.removeEventListener("pointerdown", onDown);
    dom.removeEventListener("keydown", onKeyDown);
    window.removeEventListener("pointerup", onUp);
    window.removeEventListener("pointercancel", onUp);
  };
}
