import { isBlank } from "./canonical-text";
import { piecesNear, piecesOf } from "./pieces";
import type { Segment } from "./segments";

// Where the Unicode rules end a sentence after a full stop that ends none: titles, and initials before a surname.
const NO_END = /(?:^|[\s("“«'‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Sen|Rep|Gov|Pres|St|No|vs|\p{Lu})\.\s*$/u;

// What may end a sentence by the Unicode rules (UAX 29), in Greek `;` too.
const MAY_END = /[\p{Sentence_Terminal};\u037E\n\r\u0085\u2028\u2029]/u;

/** The sentence that holds an offset, without blanks at its ends; null on a line without text. */
export function sentenceAround(text: string, offset: number, language?: string | null): Segment | null {
  const { sentences } = sentencesNear(text, offset, language);
  return sentences.find(({ end }) => end > offset) ?? sentences.at(-1) ?? null;
}

/** All sentences of a line, however long it is, for those who ask for many of them. */
export function sentencesOfLine(text: string, line: Segment, language?: string | null): Segment[] {
  const ends = MAY_END.test(text.slice(line.start, line.end));
  return joinPieces(text, ends ? piecesOf(text, line, "sentence", language) : [line], line.end);
}

/** The first sentence that ends behind an offset, or null when none follows. */
export function nextSentence(text: string, offset: number, language?: string | null): Segment | null {
  let from = offset;
  while (from <= text.length) {
    const { sentences, window } = sentencesNear(text, from, language);
    const sentence = sentences.find(({ end }) => end > offset);
    if (sentence !== undefined) return sentence;
    from = window.end + 1;
  }
  return null;
}

/** The last sentence that starts before an offset, or null when there is none. */
export function previousSentence(text: string, offset: number, language?: string | null): Segment | null {
  let from = offset;
  while (from >= 0) {
    const { sentences, window } = sentencesNear(text, from, language);
    const sentence = sentences.findLast(({ start }) => start < offset);
    if (sentence !== undefined) return sentence;
    from = window.start - 1;
  }
  return null;
}

function sentencesNear(text: string, offset: number, language?: string | null) {
  const { pieces, window } = piecesNear(text, offset, "sentence", language);
  return { sentences: joinPieces(text, pieces, window.end), window };
}

function joinPieces(text: string, pieces: readonly Segment[], windowEnd: number): Segment[] {
  const sentences: Segment[] = [];
  let open: number | null = null;
  for (const { start, end } of pieces) {
    const from: number = open ?? start;
    open = end < windowEnd && NO_END.test(text.slice(Math.max(from, end - 12), end)) ? from : null;
    if (open !== null) continue;
    const sentence = withoutBlanks(text, from, end);
    if (sentence !== null) sentences.push(sentence);
  }
  return sentences;
}

function withoutBlanks(text: string, from: number, to: number): Segment | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}
