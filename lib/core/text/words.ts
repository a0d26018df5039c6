import { type Piece, piecesNear } from "./pieces";
import type { Segment } from "./segments";

/**
 * The word that holds the character at an offset, else the one that ends there; null between words. The language
 * decides where scripts without blanks are cut.
 */
export function wordAround(text: string, offset: number, language?: string | null): Segment | null {
  const words = piecesNear(text, offset, "word", language).pieces.filter(({ isWord }) => isWord);
  const word =
    words.find(({ start, end }) => start <= offset && offset < end) ?? words.find(({ end }) => end === offset);
  return word === undefined ? null : segmentOf(word);
}

/** The first word that ends behind an offset, or null when none follows. */
export function nextWord(text: string, offset: number, language?: string | null): Segment | null {
  let from = offset;
  while (from <= text.length) {
    const { pieces, window } = piecesNear(text, from, "word", language);
    const word = pieces.find(({ isWord, end }) => isWord && end > offset);
    if (word !== undefined) return segmentOf(word);
    from = window.end + 1;
  }
  return null;
}

/** The last word that starts before an offset, or null when there is none. */
export function previousWord(text: string, offset: number, language?: string | null): Segment | null {
  let from = offset;
  while (from >= 0) {
    const { pieces, window } = piecesNear(text, from, "word", language);
    const word = pieces.findLast(({ isWord, start }) => isWord && start < offset);
    if (word !== undefined) return segmentOf(word);
    from = window.start - 1;
  }
  return null;
}

function segmentOf({ start, end }: Piece): Segment {
  return { start, end };
}
