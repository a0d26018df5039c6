import type { Block } from "@/lib/core/text/blocks";
import { lastAtOrBefore } from "./last-at-or-before";

/**
 * Conversions between offsets of the canonical text and positions of the document that `toDocument` makes of it:
 * `toOffset(toPosition(offset)) === offset` for every offset. The separator after a block stands at the block's end.
 * Offsets and positions outside count as the ends; a position between two blocks counts as the end of the former.
 */
export type Positions = {
  readonly length: number;
  /** The index of the block that holds an offset or ends there; 0 when there is no block. */
  blockAt(offset: number): number;
  toPosition(offset: number): number;
  toOffset(position: number): number;
};

/** The conversions for blocks that obey the laws of `blocksProblem`; each takes logarithmic time. */
export function createPositions(blocks: readonly Block[]): Positions {
  const { starts, positions } = placesOf(blocks);
  const length = blocks.at(-1)?.end ?? 0;
  const blockAt = (offset: number) => Math.max(0, lastAtOrBefore(starts, offset));

  return {
    length,
    blockAt,
    toPosition(offset) {
      const within = Math.min(length, Math.max(0, offset));
      const index = blockAt(within);
      return (positions[index] ?? 0) + within - (starts[index] ?? 0);
    },
    toOffset(position) {
      const index = lastAtOrBefore(positions, position);
      const block = blocks[index];
      if (block === undefined) return 0;
      return Math.min(block.end, block.start + position - (positions[index] ?? 0));
    },
  };
}

function placesOf(blocks: readonly Block[]) {
  const starts = new Int32Array(blocks.length);
  const positions = new Int32Array(blocks.length);
  let at = 0;
  for (const [index, block] of blocks.entries()) {
    const isItem = block.type === "item";
    if (isItem && blocks[index - 1]?.type !== "item") at += 1;
    starts[index] = block.start;
    positions[index] = at + 1;
    at += block.end - block.start + 2;
    if (isItem && blocks[index + 1]?.type !== "item") at += 1;
  }
  return { starts, positions };
}
