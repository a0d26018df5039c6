import "./page-highlights.css";
import type { Segment } from "@/lib/core/text/segments";
import type { Column } from "./column";
import { staticRangeOf } from "./geometry";

/** What passages are shown for: other columns have them too, they are worth marking, or a fact stands there. */
export type PassageKind = "shared-text" | "candidate" | "fact";

/** The passages of one column that are shown beside its mentions. */
export type PageHighlights = {
  show(kind: PassageKind, passages: readonly Segment[]): void;
  /** To be called when pieces were drawn anew, which replaces the text nodes that ranges point into. */
  refresh(): void;
  stop(): void;
};

/**
 * Shows passages by one CSS highlight of each kind for all columns of a page, which lives while something is in it: few and long
 * ranges cost little, and the text stays as it is. Where the browser has no such thing nothing is drawn.
 */
export function createPageHighlights(column: Column): PageHighlights {
  const shown = new Map<PassageKind, readonly Segment[]>();
  const drawn = new Map<PassageKind, readonly StaticRange[]>();

  function draw(kind: PassageKind): void {
    if (!("highlights" in CSS)) return;
    const highlight = CSS.highlights.get(kind) ?? new Highlight();
    for (const range of drawn.get(kind) ?? []) highlight.delete(range);
    const ranges = (shown.get(kind) ?? []).map((passage) => staticRangeOf(column, passage));
    for (const range of ranges) highlight.add(range);
    drawn.set(kind, ranges);
    if (highlight.size === 0) CSS.highlights.delete(kind);
    else CSS.highlights.set(kind, highlight);
  }

  function show(kind: PassageKind, passages: readonly Segment[]): void {
    if (passages.length + (shown.get(kind)?.length ?? 0) === 0) return;
    shown.set(kind, passages);
    draw(kind);
  }

  return {
    show,
    refresh() {
      for (const [kind, passages] of shown) if (passages.length > 0) draw(kind);
    },
    stop() {
      for (const kind of shown.keys()) show(kind, []);
    },
  };
}
