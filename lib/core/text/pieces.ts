import { lineAround } from "./lines";
import { segmenterFor } from "./segmenter";
import type { Segment } from "./segments";
import { cutsPair } from "./surrogates";

/** A stretch that the Unicode rules (UAX 29) keep whole. `isWord` is false for blanks and punctuation. */
export type Piece = Segment & { isWord: boolean };

/** How far from an offset a very long line is looked at, in UTF-16 units. */
const REACH = { word: 2048, sentence: 8192 } as const;

/**
 * The words, or the sentences, of the line around an offset, with what stands between them. Of a very long line only
 * the neighbourhood is read; no piece crosses a line.
 */
export function piecesNear(
  text: string,
  offset: number,
  granularity: "word" | "sentence",
  language?: string | null,
): { pieces: Piece[]; window: Segment } {
  const window = windowAround(text, offset, REACH[granularity]);
  const pieces: Piece[] = [];
  for (const part of segmenterFor(granularity, language).segment(text.slice(window.start, window.end))) {
    const start = window.start + part.index;
    pieces.push({ start, end: start + part.segment.length, isWord: part.isWordLike === true });
  }
  return { pieces, window };
}

function windowAround(text: string, offset: number, reach: number): Segment {
  const line = lineAround(text, offset);
  const start = Math.max(line.start, offset - reach);
  const end = Math.min(line.end, offset + reach);
  return {
    start: start === line.start ? start : cutNear(text, start, start + reach / 4),
    end: end === line.end ? end : cutNear(text, end - reach / 4, end),
  };
}

// A window that cuts a long line begins and ends at a blank when there is one near.
function cutNear(text: string, low: number, high: number): number {
  const blank = text.slice(low, high).lastIndexOf(" ");
  if (blank !== -1) return low + blank;
  return cutsPair(text, high) ? high - 1 : high;
}
