import type { Segment } from "../../text/segments";
import { sentencesOfLine } from "../../text/sentences";
import { isWordKey, tokenize } from "../../text/tokens";
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
  return blocks.flatMap((block, index) => {
    const language = block.language ?? article.language;
    const isHeading = block.type === "heading";
    const words = wordsOf(text, block.start, block.end);
    let next = 0;
    return joined(text, sentencesOfLine(text, block, language)).map(({ start, end }) => {
      const first = next;
      while ((words[next]?.start ?? end) < end) next += 1;
      return { start, end, words: words.slice(first, next), block: index, isHeading, language };
    });
  });
}

/** The words of a stretch of text. */
export function wordsOf(text: string, start: number, end: number): Word[] {
  return tokenize(text, start, end).map(({ start: from, end: to, key }) => {
    if (!isWordKey(key)) return { start: from, end: to, key, low: key, isWord: false, isCapital: false };
    const low = key.toLowerCase();
    return { start: from, end: to, key, low, isWord: true, isCapital: key.charCodeAt(0) !== low.charCodeAt(0) };
  });
}

function joined(text: string, sentences: readonly Segment[]): Segment[] {
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
