import type { Block } from "@/lib/core/text/blocks";
import { lastAtOrBefore } from "./last-at-or-before";

/** How far below the surface's top the blocks of a text begin, in pixels; measured when first asked for. */
export type BlockTops = {
  all(): Float64Array;
  /**
   * How far down an offset stands, by the part of its block that is before it: right to a line or so, and cheap enough
   * for thousands.
   */
  heightOf(offset: number): number;
  /** To be called when the column was laid out anew. */
  forget(): void;
};

/** The tops of the blocks that stand in `root`, whose end is at `bottom()`. */
export function createBlockTops(root: HTMLElement, blocks: readonly Block[], bottom: () => number): BlockTops {
  const starts = Float64Array.from(blocks, ({ start }) => start);
  let tops: Float64Array | null = null;
  const all = () => {
    tops ??= measure(root, blocks.length);
    return tops;
  };
  return {
    all,
    heightOf(offset) {
      const index = Math.max(0, lastAtOrBefore(starts, offset));
      const block = blocks[index];
      const top = all()[index] ?? 0;
      if (block === undefined || block.end === block.start) return top;
      const next = all()[index + 1] ?? bottom();
      const part = Math.min(1, Math.max(0, (offset - block.start) / (block.end - block.start)));
      return top + part * Math.max(0, next - top);
    },
    forget: () => {
      tops = null;
    },
  };
}

function measure(root: HTMLElement, count: number): Float64Array {
  const tops = new Float64Array(count);
  let block = 0;
  for (const child of root.children) {
    const elements = child.tagName === "UL" ? child.children : [child];
    for (const element of elements) {
      if (element instanceof HTMLElement) tops[block] = element.offsetTop;
      block += 1;
    }
  }
  return tops;
}
