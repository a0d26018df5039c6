import type { Block } from "../../text/blocks";
import type { Segment } from "../../text/segments";
import type { ReadArticle } from "../extractor";
import { canClose, canOpen, pluralApostrophes } from "./mark-roles";
import type { ReadQuotation } from "./quotation";
import { closersOf, quotationMark, singleMarks } from "./quotation-marks";

const DEEPEST = 8;

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly parts: Segment[];
  /** Where its part in this block begins. */
  from: number;
  /** Whether a quotation with the same mark was opened and closed inside. */
  holdsSame: boolean;
}

interface Closed extends Segment {
  readonly mark: string;
  readonly closed: boolean;
  readonly parts: readonly Segment[];
}

/**
 * Every quotation of an article, outer ones before those inside them, by their start. One that a paragraph leaves open goes
 * on in the next paragraph that begins with the same mark; apostrophes are no marks. Linear in the text.
 */
export function findQuotations({ text, blocks }: Pick<ReadArticle, "text" | "blocks">): ReadQuotation[] {
  const found: Closed[] = [];
  let carried: Open | null = null;
  for (const [index, block] of blocks.entries()) {
    const before = found.length;
    const stack = readBlock(text, block, carried, found);
    carried = leaveBlock(text, block, blocks[index + 1], stack, found);
    if (block.type === "quote" && carried === null && !isQuotedWhole(found.slice(before), block)) {
      found.push({
        start: block.start,
        end: block.end,
        mark: "",
        closed: true,
        parts: [segment(block.start, block.end)],
      });
    }
  }
  return withLevels(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

function readBlock(text: string, block: Block, carried: Open | null, found: Closed[]): Open[] {
  const line = text.slice(block.start, block.end);
  if (line.search(quotationMark) === -1) return [];
  const stack: Open[] = [];
  const apostrophes = /['’]/.test(line) ? pluralApostrophes(text, block) : new Set<number>();
  const lastSingle = block.start + Math.max(line.lastIndexOf("'"), line.lastIndexOf("’"));
  for (const { index } of line.matchAll(quotationMark)) {
    const at = block.start + index;
    const mark = text.charAt(at);
    if (carried !== null && at === block.start) {
      const { mark, start, parts, holdsSame } = carried;
      stack.push({ mark, start, parts, from: at, holdsSame });
      continue;
    }
    if (apostrophes.has(at)) continue;
    if (closes(text, at, block, stack, found)) continue;
    const isLost = singleMarks.includes(mark) && at >= lastSingle;
    if (stack.length < DEEPEST && !isLost && canOpen(text, at, block)) {
      stack.push({ mark, start: at, parts: [], from: at, holdsSame: false });
    }
  }
  return stack;
}

function closes(text: string, at: number, block: Block, stack: Open[], found: Closed[]): boolean {
  const mark = text.charAt(at);
  const depth = stack.findLastIndex((open) => closersOf[open.mark]?.includes(mark));
  const open = stack[depth];
  if (open === undefined || at === open.from || !canClose(text, at, block)) return false;
  // A mark that opens as well: after a blank it closes nothing but what a blank may end.
  if ((mark === "“" || mark === '"') && /\s/.test(text.charAt(at - 1)) && canOpen(text, at, block)) return false;
  open.parts.push(segment(open.from, at + 1));
  found.push({ start: open.start, end: at + 1, mark: open.mark, closed: true, parts: open.parts });
  stack.length = depth;
  for (const outer of stack) if (outer.mark === open.mark) outer.holdsSame = true;
  return true;
}

/** What goes on behind the block; what the block leaves open for good is read to its end, or not at all. */
function leaveBlock(text: string, block: Block, next: Block | undefined, stack: Open[], found: Closed[]): Open | null {
  const [open] = stack;
  if (open === undefined) return null;
  open.parts.push(segment(open.from, block.end));
  if (next !== undefined && next.type !== "heading" && text.charAt(next.start) === open.mark) return open;
  const isKept = open.parts.length > 1 || (!open.holdsSame && !`${singleMarks}"`.includes(open.mark));
  if (isKept) found.push({ start: open.start, end: block.end, mark: open.mark, closed: false, parts: open.parts });
  return null;
}

function isQuotedWhole(found: readonly Closed[], block: Block): boolean {
  return found.some(({ start, end }) => start <= block.start && end >= block.end - 1);
}

function withLevels(found: readonly Closed[]): ReadQuotation[] {
  const outer: Segment[] = [];
  return found.map(({ start, end, mark, closed, parts }) => {
    while (outer.length > 0 && (outer.at(-1)?.end ?? 0) <= start) outer.pop();
    const level = outer.length;
    outer.push({ start, end });
    const inner = segment(start + mark.length, Math.max(start + mark.length, closed ? end - mark.length : end));
    return { start, end, value: { mark, level, closed, inner, parts } };
  });
}

function segment(start: number, end: number): Segment {
  return { start, end };
}
