"use client";

import type { RefObject } from "react";
import type { ArticleColumnHandle } from "@/components/reader/article-column-props";
import type { Place, TextSelection } from "./compare-place";

interface Surroundings {
  readonly place: Place;
  readonly go: (next: (before: Place) => Place) => void;
  readonly handles: RefObject<Map<string, ArticleColumnHandle>>;
}

/** What becomes of the selected words when they are marked, or when a picker that took their focus is left. */
export function useSelectedWords({ place, go, handles }: Surroundings) {
  return {
    /**
     * Collapses the selection: its words are marked, and the next key is for the mention. Not within the key that marks them: while a
     * key is handled the browser reads the whole page for each selection that changes, 8 ms of 60,000 words.
     */
    letGo: ({ article, segments }: TextSelection) => {
      const end = segments.at(-1)?.end;
      if (end !== undefined) beforeNext(() => handles.current.get(article)?.setSelection({ start: end, end }));
    },
    /** Leaves the picker without a choice: the words are selected as before. */
    closePicker: () => {
      const passage = place.text?.segments[0];
      if (place.text && passage) handles.current.get(place.text.article)?.setSelection(passage);
      go((before) => ({ ...before, panel: "none" }));
    },
  };
}

/** Runs a step with the next frame, or ahead of the next key or press where that comes sooner. */
function beforeNext(step: () => void): void {
  const other = new AbortController();
  const run = () => {
    cancelAnimationFrame(frame);
    other.abort();
    step();
  };
  const frame = requestAnimationFrame(run);
  for (const press of ["keydown", "pointerdown"]) {
    window.addEventListener(press, run, { capture: true, signal: other.signal });
  }
}
