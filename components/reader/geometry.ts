import type { Segment } from "@/lib/core/text/segments";
import { cutsPair } from "@/lib/core/text/surrogates";
import type { Column } from "./column";

export type DomPoint = { node: Node; offset: number };

/** Where an offset stands in the page; `side` tells which of two neighbouring text nodes, 1 the later. */
export function domPointOf({ view, positions }: Column, offset: number, side: -1 | 1): DomPoint {
  return view.domAtPos(positions.toPosition(offset), side);
}

/** The offset of a point in the page; null outside the document. */
export function offsetOfDomPoint({ view, positions }: Column, node: Node, offset: number): number | null {
  if (!view.dom.contains(node)) return null;
  return positions.toOffset(view.posAtDOM(node, offset, -1));
}

let probe: Range | null = null;

/** Where the lines of a stretch stand in the viewport; a line may come in several parts. */
export function rectsOf(column: Column, { start, end }: Segment): DOMRect[] {
  const from = domPointOf(column, start, 1);
  const to = domPointOf(column, end, -1);
  // One range for all: every live range makes each later change of the page dearer.
  probe ??= document.createRange();
  probe.setStart(from.node, from.offset);
  probe.setEnd(to.node, to.offset);
  return [...probe.getClientRects()];
}

/** A range that does not follow changes of the page, which is cheaper. */
export function staticRangeOf(column: Column, { start, end }: Segment): StaticRange {
  const from = domPointOf(column, start, 1);
  const to = domPointOf(column, end, -1);
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** The offset behind the code point at an offset: near enough where only a place on the screen is asked for. */
export function behindCharacter(text: string, offset: number): number {
  return Math.min(text.length, cutsPair(text, offset + 1) ? offset + 2 : offset + 1);
}

/** The offset before the code point that ends at an offset. */
export function beforeCharacter(text: string, offset: number): number {
  return Math.max(0, cutsPair(text, offset - 1) ? offset - 2 : offset - 1);
}

/** Where the first line of a stretch stands in the viewport; null when it is not rendered. */
export function firstLineOf(column: Column, { start, end }: Segment): DOMRect | null {
  const first = { start, end: Math.min(end, behindCharacter(column.text, start)) };
  return rectsOf(column, first)[0] ?? null;
}
