import type { Segment } from "@/lib/core/text/segments";
import type { Column } from "./column";
import type { ColumnMention } from "./column-mention";
import { beforeCharacter, behindCharacter, offsetOfDomPoint, rectsOf } from "./geometry";

/** Lines are set further apart than their letters are high; a point in between still means the line. */
const SLACK = 4;

/** The mentions under a point of the viewport, the shortest first; empty beside the letters. */
export function mentionsAtPoint(column: Column, x: number, y: number): ColumnMention[] {
  const offset = characterAtPoint(column, x, y);
  return offset === null ? [] : column.index.at(offset);
}

/** The offset of the character whose letters are under a point of the viewport; null beside them. */
export function characterAtPoint(column: Column, x: number, y: number): number | null {
  const caret = caretAtPoint(x, y);
  const offset = caret === null ? null : offsetOfDomPoint(column, caret.node, caret.offset);
  if (offset === null) return null;
  const { text } = column;
  const after = { start: offset, end: behindCharacter(text, offset) };
  if (covers(column, after, x, y)) return offset;
  const before = { start: beforeCharacter(text, offset), end: offset };
  return covers(column, before, x, y) ? before.start : null;
}

function covers(column: Column, character: Segment, x: number, y: number): boolean {
  if (character.start >= character.end) return false;
  return rectsOf(column, character).some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top - SLACK <= y && y <= bottom + SLACK,
  );
}

/** The place between two characters that is nearest to a point of the viewport. */
export function caretAtPoint(x: number, y: number): { node: Node; offset: number } | null {
  if ("caretPositionFromPoint" in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  return rangeAtPoint(x, y);
}

// Safari before 18.4 has only this.
function rangeAtPoint(x: number, y: number): { node: Node; offset: number } | null {
  const range = document.caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
