import { lineAround } from "./lines";
import { segmenterFor } from "./segmenter";
import type { Segment } from "./segments";
import { cutsPair } from "./surrogates";

/** A stretch that the Unicode rules (UAX 29) keep whole. `isWord` is false for blanks and punctuation. */
export type Piece = Segment & { isWord: boolean };

/** How much of a stretch is read at once, in UTF-16 units. */
const PORTION = 4096;

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
  return { pieces: piecesOf(text, window, granularity, language), window };
}

/**
 * The words, or the sentences, of a stretch, with what stands between them. It is read in portions, because the time
 * that the platform takes for one piece grows with the text that it is given.
 */
export function piecesOf(
  text: string,
  stretch: Segment,
  granularity: "word" | "sentence",
  language?: string | null,
): Piece[] {
  const segmenter = segmenterFor(granularity, language);
  const pieces: Piece[] = [];
  let reach = PORTION;
  for (let start = stretch.start; start < stretch.end; ) {
    const end = Math.min(stretch.end, start + reach);
    const portion: Piece[] = [];
    for (const part of segmenter.segment(text.slice(start, end))) {
      const at = start + part.index;
      portion.push({ start: at, end: at + part.segment.length, isWord: part.isWordLike === true });
    }
    // The last piece of a portion may go on behind it.
    if (end < stretch.end) portion.pop();
    reach = portion.length === 0 ? reach * 2 : PORTION;
    start = end === stretch.end ? end : (portion.at(-1)?.end ?? start);
    for (const piece of portion) pieces.push(piece);
  }
  return pieces;
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
