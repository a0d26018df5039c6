import type { Block } from "@/lib/core/text/blocks";
import { lastAtOrBefore } from "./last-at-or-before";

/** With more mentions than this, what is far away is drawn only when it comes near. */
export const IDLE_LIMIT = 3000;

/** How wide a letter and how high a line are at least, in pixels, so that an estimate errs to the large side. */
const LETTER = 7;
const LINE = 26;
/** How many letters a line has at most, however wide the column is. */
const MEASURE = 90;

/** The blocks that surely fill the first two screens of a column, told before anything is laid out. */
export function firstScreens(blocks: readonly Block[], column: { width: number; height: number }): number[] {
  const perLine = Math.min(MEASURE, Math.max(10, column.width / LETTER));
  let lines = Math.max(1, (2 * column.height) / LINE);
  const first: number[] = [];
  for (const [index, { start, end }] of blocks.entries()) {
    if (lines <= 0) break;
    first.push(index);
    lines -= Math.max(1, Math.floor((end - start) / perLine));
  }
  return first;
}

/** The blocks that reach into a strip, both pixels from the top of the text; `tops` are those of the blocks. */
export function blocksBetween(tops: ArrayLike<number>, from: number, to: number): number[] {
  const blocks: number[] = [];
  for (let index = Math.max(0, lastAtOrBefore(tops, from)); index < tops.length; index += 1) {
    if ((tops[index] ?? 0) > to) break;
    blocks.push(index);
  }
  return blocks;
}

/** Hands out blocks in the order of the text, in portions of about `budget` mentions; empty when all are out. */
export function createPortions(count: number, weightOf: (block: number) => number): (budget: number) => number[] {
  let next = 0;
  return (budget) => {
    const portion: number[] = [];
    for (let weight = 0; next < count && weight < budget; next += 1) {
      portion.push(next);
      weight += weightOf(next);
    }
    return portion;
  };
}
