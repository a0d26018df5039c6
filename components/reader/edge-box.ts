import type { Segment } from "@/lib/core/text/segments";
import type { Column } from "./column";
import { directionAt } from "./direction-at";
import { rectsOf } from "./geometry";
import { linesOf } from "./outline-path";

/**
 * The place, without width, where a stretch is seen to begin or end, in the viewport: the side of its first or last line
 * that the direction of the block says, also where a number or a name in it runs the other way. Null when not rendered.
 */
export function edgeBox(column: Column, segment: Segment, side: "start" | "end"): DOMRect | null {
  const lines = linesOf(rectsOf(column, segment));
  const line = side === "start" ? lines[0] : lines.at(-1);
  if (line === undefined) return null;
  const isLeft = (side === "start") === (directionAt(column, segment.start) === "ltr");
  return new DOMRect(isLeft ? line.left : line.right, line.top, 0, line.bottom - line.top);
}
