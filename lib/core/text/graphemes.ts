import { segmenterFor } from "./segmenter";
import type { Segment } from "./segments";
import { cutsPair } from "./surrogates";

const NEAR = 64;
const FAR = 4096;
const STICKS_TO_SPACE = /^[\p{M}\p{Grapheme_Extend}\p{Emoji_Modifier}\u200D]/u;

/**
 * Whether an offset lies between two characters as a reader sees them (extended grapheme clusters), the ends of the
 * text included. Only the neighbourhood is looked at, so that the length of the text does not matter.
 */
export function isBoundary(text: string, offset: number): boolean {
  return boundaryAtOrBefore(text, offset) === offset;
}

/** The last grapheme boundary at or before an offset; offsets outside the text count as its ends. */
export function boundaryAtOrBefore(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  return clusterAt(text, Math.floor(offset)).start;
}

/** The first grapheme boundary at or after an offset; offsets outside the text count as its ends. */
export function boundaryAtOrAfter(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  const at = Math.ceil(offset);
  const { start, end } = clusterAt(text, at);
  return start === at ? at : end;
}

/** The smallest range of whole graphemes that holds the given one. */
export function snapOutward(text: string, range: Segment): Segment {
  return { start: boundaryAtOrBefore(text, range.start), end: boundaryAtOrAfter(text, range.end) };
}

/** The largest range of whole graphemes inside the given one, or null when there is none. */
export function snapInward(text: string, range: Segment): Segment | null {
  const start = boundaryAtOrAfter(text, range.start);
  const end = boundaryAtOrBefore(text, range.end);
  return start < end ? { start, end } : null;
}

function clusterAt(text: string, offset: number): Segment {
  const from = safeStart(text, offset);
  for (let reach = NEAR; ; reach *= 4) {
    const to = pairSafe(text, Math.min(text.length, offset + reach));
    const cluster = segmenterFor("grapheme")
      .segment(text.slice(from, to))
      .containing(offset - from);
    const start = from + (cluster?.index ?? 0);
    const end = start + (cluster?.segment.length ?? 0);
    // A cluster that reaches the end of the window may go on behind it.
    if (end < to || to === text.length || reach > FAR) return { start, end };
  }
}

function safeStart(text: string, offset: number): number {
  const farthest = Math.max(0, offset - FAR);
  for (let at = offset; at > farthest; at -= 1) {
    if (isSafeStart(text, at)) return at;
  }
  return pairSafe(text, farthest);
}

// Any boundary would do as a start, but most can be told only from what stands before them; after a line feed, and
// after a blank that nothing clings to, one is certain.
function isSafeStart(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === 0x0a) return true;
  if (before !== 0x20) return isAsciiLetter(before) && isAsciiLetter(text.charCodeAt(at));
  return !STICKS_TO_SPACE.test(text.slice(at, at + 2));
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function pairSafe(text: string, offset: number): number {
  return cutsPair(text, offset) ? offset + 1 : offset;
}
