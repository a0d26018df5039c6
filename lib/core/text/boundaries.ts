import { boundaryAtOrAfter, boundaryAtOrBefore } from "./graphemes";
import { lineAround } from "./lines";
import { nextSentence, previousSentence } from "./sentences";
import { nextWord, previousWord } from "./words";

/** The steps in which a caret or the edge of a selection moves. */
export const caretUnits = ["character", "word", "sentence", "paragraph"] as const;
export type CaretUnit = (typeof caretUnits)[number];

/**
 * Where the caret lands one unit further: behind the next character, or at the end of the word, sentence or line that
 * ends next. At the end of the text it stays. The result is always a grapheme boundary behind the offset.
 */
export function nextBoundary(text: string, offset: number, unit: CaretUnit, language?: string | null): number {
  if (offset >= text.length) return text.length;
  const step = boundaryAtOrAfter(text, Math.max(0, offset) + 1);
  if (unit === "character") return step;
  if (unit === "paragraph") return Math.max(step, endOfLine(text, offset));
  const found = unit === "word" ? nextWord(text, offset, language) : nextSentence(text, offset, language);
  return found === null ? text.length : Math.max(step, boundaryAtOrAfter(text, found.end));
}

/**
 * Where the caret lands one unit back: before the previous character, or at the start of the word, sentence or line
 * that starts last. At the start of the text it stays. The result is always a grapheme boundary before the offset.
 */
export function previousBoundary(text: string, offset: number, unit: CaretUnit, language?: string | null): number {
  if (offset <= 0) return 0;
  const step = boundaryAtOrBefore(text, Math.min(text.length, offset) - 1);
  if (unit === "character") return step;
  if (unit === "paragraph") return Math.min(step, lineAround(text, offset - 1).start);
  const found = unit === "word" ? previousWord(text, offset, language) : previousSentence(text, offset, language);
  return found === null ? 0 : Math.min(step, boundaryAtOrBefore(text, found.start));
}

function endOfLine(text: string, offset: number): number {
  const { end } = lineAround(text, offset);
  return end > offset ? end : lineAround(text, offset + 1).end;
}
