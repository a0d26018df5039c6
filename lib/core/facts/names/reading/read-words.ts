import type { ReadArticle } from "@/lib/core/facts/extractor";
import type { Block } from "@/lib/core/text/blocks";
import type { Segment } from "@/lib/core/text/segments";
import { lexicon } from "./lexicons/lexicon";

/**
 * A word of an article. `gap` is what stands between it and the word before it in its block, of which the last 12 units are kept. `mayOpen`:
 * its capital may be that of a sentence, a quotation or an entry. `isDisplay`: it stands in a line whose words all have capitals.
 */
export interface ArticleWord extends Segment {
  readonly text: string;
  readonly small: string;
  readonly gap: string;
  readonly isCapital: boolean;
  readonly isUpper: boolean;
  readonly isPossessive: boolean;
  readonly mayOpen: boolean;
  readonly isDisplay: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ]*/gu;
const APOSTROPHE = /['’ʼ]/;
const GAP = 12;
const OPENS = /[.!?…:;•●▪*\n]["”’')\]»\s]*["“«„‘'([\s-]*$|["“«„[][\s]*$/u;
const DISPLAY_SHARE = 0.7;

/** The words of each block, those of no block left out; takes time linear in the text. */
export function readWords({ text, blocks }: Pick<ReadArticle, "text" | "blocks">): ArticleWord[][] {
  return blocks.map((block) => wordsOfBlock(text, block));
}

function wordsOfBlock(text: string, block: Block): ArticleWord[] {
  const words: ArticleWord[] = [];
  let end = block.start;
  for (const found of text.slice(block.start, block.end).matchAll(WORD)) {
    const start = block.start + found.index;
    const gap = words.length === 0 ? "\n" : text.slice(Math.max(end, start - GAP), start);
    const word = makeWord(found[0], start, gap, words.at(-1) ?? null);
    end = start + found[0].length;
    words.push(word);
  }
  const isLine = !/[.!?…:]/.test(text.slice(Math.max(end, block.end - 3), block.end));
  return isDisplay(words, block, isLine) ? words.map((word) => ({ ...word, isDisplay: true })) : words;
}

function withoutQuotes(raw: string): string {
  return APOSTROPHE.test(raw) ? raw.replace(/['’ʼ]{1,4}$/, "") : raw;
}

function makeWord(raw: string, start: number, gap: string, previous: ArticleWord | null): ArticleWord {
  const quoted = withoutQuotes(raw);
  const bare = quoted === raw && !APOSTROPHE.test(raw) ? raw : quoted.replace(/['’]s$/i, "");
  const isPossessive = bare !== quoted || (quoted !== raw && /s$/i.test(quoted));
  return {
    start,
    end: start + bare.length,
    text: bare,
    small: bare.toLowerCase(),
    gap,
    isCapital: /^\p{Lu}/u.test(bare),
    isUpper: /^[\p{Lu}\p{N}]{2,}$/u.test(bare) && /\p{Lu}/u.test(bare),
    isPossessive,
    mayOpen: gap !== " " && OPENS.test(gap) && !isAbbreviated(gap, previous),
    isDisplay: false,
  };
}

// "Dr. Smith" and "J. Smith": the full stop ends no sentence.
function isAbbreviated(gap: string, previous: ArticleWord | null): boolean {
  if (previous === null || !/^\. ?$/.test(gap)) return false;
  return /^\p{Lu}$/u.test(previous.text) || (previous.text.length <= 4 && previous.isCapital && isTitle(previous));
}

function isTitle({ small }: ArticleWord): boolean {
  return small === "st" || lexicon.titles.has(small);
}

// Headings in title case, and short lines of nothing but capitals that end like no sentence, tell nothing by their capitals.
function isDisplay(words: readonly ArticleWord[], block: Block, isLine: boolean): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4}/u.test(text));
  const share = long.filter(({ isCapital }) => isCapital).length / Math.max(1, long.length);
  if (block.type === "heading") return long.length >= 2 && share >= DISPLAY_SHARE;
  return isLine && words.length <= 30 && long.length >= 5 && share === 1;
}
