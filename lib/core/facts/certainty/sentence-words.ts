import type { Segment } from "../../text/segments";
import { sentencesOfLine } from "../../text/sentences";
import { isWordKey, tokensAs } from "../../text/tokens";
import type { ReadArticle } from "../extractor";

export interface Word extends Segment {
  readonly key: string;
  readonly low: string;
  readonly isWord: boolean;
  /** Whether it begins with a capital letter. */
  readonly isCapital: boolean;
}

/** A sentence without blanks at its ends, its words in order, and the index of its block. */
export interface Sentence extends Segment {
  readonly words: readonly Word[];
  readonly block: number;
  readonly isHeading: boolean;
  /** The language (BCP 47) of its block, else of the article. */
  readonly language: string | null;
}

/**
 * The sentences of an article, in order; none crosses a block. What the Unicode rules cut off before a small letter
 * (`“Stop!” he said`) belongs to the sentence before it. Linear in the text.
 */
export function readSentences(article: Pick<ReadArticle, "text" | "blocks" | "language">): Sentence[] {
  const { text, blocks } = article;
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    const language = block.language ?? article.language;
    const isHeading = block.type === "heading";
    const words = wordsOf(text, block.start, block.end);
    let next = 0;
    for (const { start, end } of joined(text, sentencesOfLine(text, block, language))) {
      const first = next;
      while ((words[next]?.start ?? end) < end) next += 1;
      const own = next - first === words.length ? words : words.slice(first, next);
      sentences.push({ start, end, words: own, block: index, isHeading, language });
    }
  }
  return sentences;
}

/** The words of a stretch of text. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  return tokensAs(text, start, end, word);
}

function word(start: number, end: number, key: string): Word {
  if (!isWordKey(key)) return { start, end, key, low: key, isWord: false, isCapital: false };
  const low = key.toLowerCase();
  return { start, end, key, low, isWord: true, isCapital: key.charCodeAt(0) !== low.charCodeAt(0) };
}

function joined(text: string, sentences: readonly Segment[]): readonly Segment[] {
  if (sentences.length < 2) return sentences;
  const found: Segment[] = [];
  for (const { start, end } of sentences) {
    const last = found.at(-1);
    const goesOn =
      last !== undefined &&
      !text.slice(last.end, start).includes("\n") &&
      /^[\p{Ll},;)]/u.test(text.slice(start, start + 2));
    if (last !== undefined && goesOn) last.end = end;
    else found.push({ start, end });
  }
  return found;
}
