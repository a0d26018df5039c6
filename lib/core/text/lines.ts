import type { Segment } from "./segments";

/** The line that holds an offset, without its line feed. In canonical text a line is a block or a part of one. */
export function lineAround(text: string, offset: number): Segment {
  const at = Math.min(Math.max(0, offset), text.length);
  const end = text.indexOf("\n", at);
  return { start: at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1, end: end === -1 ? text.length : end };
}
