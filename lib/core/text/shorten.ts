import { boundaryAtOrBefore } from "./graphemes";

/** The text, or as much as fits in `most` UTF-16 units and an ellipsis; no character is cut. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, boundaryAtOrBefore(text, most))} …`;
}
