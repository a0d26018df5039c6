import "./shared-text.css";
import type { Segment } from "@/lib/core/text/segments";
import type { Column } from "./column";
import { staticRangeOf } from "./geometry";

/** The passages of one column that other open columns have too, underlined. */
export type SharedText = {
  show(passages: readonly Segment[]): void;
  /** To be called when pieces were drawn anew, which replaces the text nodes that ranges point into. */
  refresh(): void;
  stop(): void;
};

const NAME = "shared-text";

/**
 * Underlines passages by one CSS highlight for all columns of a page, which lives while something is in it: few and long
 * ranges cost little, and the text stays as it is. Where the browser has no such thing nothing is drawn.
 */
export function createSharedText(column: Column): SharedText {
  let passages: readonly Segment[] = [];
  let drawn: readonly StaticRange[] = [];

  function draw(): void {
    if (!("highlights" in CSS)) return;
    const highlight = CSS.highlights.get(NAME) ?? new Highlight();
    for (const range of drawn) highlight.delete(range);
    drawn = passages.map((passage) => staticRangeOf(column, passage));
    for (const range of drawn) highlight.add(range);
    if (highlight.size === 0) CSS.highlights.delete(NAME);
    else CSS.highlights.set(NAME, highlight);
  }

  return {
    show(next) {
      if (next.length + passages.length === 0) return;
      passages = next;
      draw();
    },
    refresh() {
      if (passages.length > 0) draw();
    },
    stop() {
      passages = [];
      if (drawn.length > 0) draw();
    },
  };
}
