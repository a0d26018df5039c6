import { canonicalize } from "./canonical-text";
import { cutsPair } from "./surrogates";

/** What a block of an article can be. `item` is an entry of a list. */
export const blockTypes = ["heading", "paragraph", "quote", "item"] as const;
export type BlockType = (typeof blockTypes)[number];

/** What can be said of a stretch inside a block. */
export const markTypes = ["link", "em", "strong"] as const;
export type MarkType = (typeof markTypes)[number];

/** A stretch of one block, in UTF-16 units of the whole text, half-open. Only a link has an `href`. */
export type Mark = { type: MarkType; start: number; end: number; href?: string | undefined };

/**
 * A stretch of the canonical text, half-open. `level` is 1–6 for a heading and the depth of nesting, from 1, for an
 * item; other blocks have none. `language` is set where it differs from the article's.
 */
export type Block = {
  type: BlockType;
  level?: number | undefined;
  start: number;
  end: number;
  language?: string | undefined;
  marks: Mark[];
};

const KEPT_LINK = /^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu;

/** Whether a link target may be kept: http, https or mailto, without blanks or control characters. */
export function isKeptHref(href: string): boolean {
  return href.length <= 4096 && KEPT_LINK.test(href);
}

/** Whether the blocks obey every law of an article's blocks over this text; see `blocksProblem`. */
export function areBlocks(text: string, blocks: readonly Block[]): boolean {
  return blocksProblem(text, blocks) === null;
}

/**
 * The first law that is broken, as a sentence, or null. The laws: the text is canonical and has no empty line; the
 * blocks are not empty and cover it but for one LF between two; levels fit their types; marks are sorted, not empty,
 * inside their block, never overlap one of their own type, and only links have an allowed target.
 */
export function blocksProblem(text: string, blocks: readonly Block[]): string | null {
  if (canonicalize(text) !== text) return "The text is not canonical.";
  if (text.startsWith("\n") || text.includes("\n\n")) return "The text has an empty line.";
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    const problem = blockProblem(text, block, at);
    if (problem !== null) return `Block ${index + 1}: ${problem}`;
    at = block.end + 1;
  }
  const covered = blocks.length === 0 ? 0 : at - 1;
  return covered === text.length ? null : `The blocks end at ${covered}, the text at ${text.length}.`;
}

function blockProblem(text: string, block: Block, at: number): string | null {
  if (block.start !== at) return `it starts at ${block.start} instead of ${at}.`;
  if (!Number.isInteger(block.end) || block.end <= block.start) return "it is empty.";
  if (block.end > text.length) return "it ends behind the text.";
  if (block.end < text.length && text.charAt(block.end) !== "\n") return "no line feed follows it.";
  if (!fitsLevel(block)) return `a ${block.type} cannot have the level ${String(block.level)}.`;
  return marksProblem(text, block);
}

function fitsLevel(block: Block): boolean {
  const { type, level } = block;
  if (type === "paragraph" || type === "quote") return level === undefined;
  if (level === undefined || !Number.isInteger(level) || level < 1) return false;
  return type === "item" || level <= 6;
}

function marksProblem(text: string, block: Block): string | null {
  const ends = new Map<MarkType, number>();
  let previous: Mark | null = null;
  for (const mark of block.marks) {
    if (!Number.isInteger(mark.start) || !Number.isInteger(mark.end)) return "an offset of a mark is not an integer.";
    if (mark.start >= mark.end) return "a mark is empty.";
    if (mark.start < block.start || mark.end > block.end) return "a mark leaves its block.";
    if (previous !== null && compareMarks(previous, mark) > 0) return "its marks are not sorted.";
    if (mark.start < (ends.get(mark.type) ?? 0)) return `two ${mark.type} marks overlap.`;
    if (cutsPair(text, mark.start) || cutsPair(text, mark.end)) return "a mark cuts a character.";
    if (!fitsTarget(mark)) return `a ${mark.type} mark has a wrong target.`;
    ends.set(mark.type, mark.end);
    previous = mark;
  }
  return null;
}

function fitsTarget(mark: Mark): boolean {
  return mark.type === "link" ? mark.href !== undefined && isKeptHref(mark.href) : mark.href === undefined;
}

/** The order of marks in a block: by start, then the longer first, then by type. */
export function compareMarks(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || markTypes.indexOf(a.type) - markTypes.indexOf(b.type);
}
