import type { Block } from "../../text/blocks";
import type { ReadArticle } from "../extractor";

/** An article whose lines are paragraphs, as a test writes it down; the text must be canonical and have no empty line. */
export function articleOf(text: string, language: string | null = "en"): ReadArticle {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line !== "") blocks.push({ type: "paragraph", start, end: start + line.length, marks: [] });
    start += line.length + 1;
  }
  return { text, blocks, language, publishedAt: null };
}
