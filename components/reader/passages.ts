import type { Segment } from "@/lib/core/text/segments";
import type { Column } from "./column";
import { domPointOf, firstLineOf, rectsOf } from "./geometry";
import { glide } from "./glide";
import { characterAtPoint, mentionsAtPoint } from "./hit";
import { passageBetween, readEnds, writeEnds } from "./selection";

/** Where the passages of a column stand, which one is selected, and ways to go to one. */
export function passagesOf(column: Column) {
  const { view, text, scroller, index } = column;
  const lineOf = (id: string) => {
    const first = index.get(id)?.segments[0];
    return first === undefined ? null : firstLineOf(column, first);
  };
  const scrollToMention = (id: string, below = scroller.clientHeight / 3) => {
    const line = lineOf(id);
    if (line !== null) glide(scroller, scroller.scrollTop + line.top - scroller.getBoundingClientRect().top - below);
  };
  return {
    lineOf,
    scrollToMention,
    rectsOf: (passage: Segment) => rectsOf(column, passage),
    characterAt: (x: number, y: number) => characterAtPoint(column, x, y),
    mentionsAt: (x: number, y: number) => mentionsAtPoint(column, x, y).map(({ id }) => id),
    selection() {
      const ends = readEnds(column);
      return ends === null ? null : passageBetween(text, ends);
    },
    setSelection(passage: Segment | null) {
      if (passage !== null) writeEnds(column, { anchor: passage.start, head: passage.end });
      else if (readEnds(column) !== null) document.getSelection()?.removeAllRanges();
    },
    caret() {
      const ends = readEnds(column);
      return ends !== null && ends.anchor === ends.head ? ends.head : null;
    },
    focus: () => view.dom.focus({ preventScroll: true }),
    focusMention(id: string) {
      const first = index.get(id)?.segments[0];
      if (first === undefined) return;
      scrollToMention(id);
      writeEnds(column, { anchor: first.start, head: first.start });
      focusPiece(column, first.start);
    },
  };
}

// What has the focus is what a screen reader reads on from: the words themselves, where they are drawn already.
function focusPiece(column: Column, offset: number): void {
  const { node } = domPointOf(column, offset, 1);
  const element = node instanceof Element ? node : node.parentElement;
  const piece = element?.closest("[role='mark']");
  if (piece instanceof HTMLElement && column.view.dom.contains(piece)) {
    piece.tabIndex = -1;
    piece.focus({ preventScroll: true });
  } else {
    column.view.dom.focus({ preventScroll: true });
  }
}
