import { snapOutward } from "@/lib/core/text/graphemes";
import type { Segment } from "@/lib/core/text/segments";
import { wordAround } from "@/lib/core/text/words";
import type { Column } from "./column";
import { domPointOf, offsetOfDomPoint } from "./geometry";

const BLANK = /\s/u;

/** The ends of a selection as they were made: `head` is the one that moves. Equal ends are a caret. */
export type Ends = { anchor: number; head: number };

/**
 * The passage that a person means between two offsets: whole characters, without blanks at its ends, and with
 * `wholeWords` without cut words. Null when nothing but blanks is left.
 */
export function passageBetween(
  text: string,
  { anchor, head }: Ends,
  options: { wholeWords?: boolean; language?: string | null } = {},
): Segment | null {
  const whole = snapOutward(text, { start: Math.min(anchor, head), end: Math.max(anchor, head) });
  let { start, end } = whole;
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  if (start >= end) return null;
  if (options.wholeWords !== true) return { start, end };
  const first = wordAround(text, start, options.language);
  const last = wordAround(text, end - 1, options.language);
  return {
    start: first === null ? start : Math.min(start, first.start),
    end: last === null || last.start >= end ? end : Math.max(end, last.end),
  };
}

/**
 * The ends of the page's selection in a column; null when it began elsewhere. Where it left the column, it ends at the
 * text's end on that side.
 */
export function readEnds(column: Column): Ends | null {
  const selection = document.getSelection();
  if (selection === null || selection.anchorNode === null || selection.focusNode === null) return null;
  const anchor = offsetOfDomPoint(column, selection.anchorNode, selection.anchorOffset);
  if (anchor === null) return null;
  const head = offsetOfDomPoint(column, selection.focusNode, selection.focusOffset);
  if (head !== null) return { anchor, head };
  const isBefore = column.view.dom.compareDocumentPosition(selection.focusNode) & Node.DOCUMENT_POSITION_PRECEDING;
  return { anchor, head: isBefore ? 0 : column.text.length };
}

/** Makes a passage of the column the page's selection; equal ends make a caret. */
export function writeEnds(column: Column, { anchor, head }: Ends): void {
  const selection = document.getSelection();
  const isForward = anchor <= head;
  const from = domPointOf(column, anchor, isForward ? 1 : -1);
  const to = domPointOf(column, head, isForward ? -1 : 1);
  if (anchor === head) selection?.collapse(to.node, to.offset);
  else selection?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}
