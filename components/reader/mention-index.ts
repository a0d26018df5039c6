import type { Block } from "@/lib/core/text/blocks";
import type { Segment } from "@/lib/core/text/segments";
import { type ColumnMention, isDrawnAlike, lengthOf } from "./column-mention";
import type { Positions } from "./positions";

/** The part of one segment of a mention that lies in one block. */
export type Stretch = Segment & { mention: ColumnMention };

/** The mentions of one article, in a bucket for each block, so that questions cost no more than their block. */
export type MentionIndex = {
  get(id: string): ColumnMention | null;
  /** All mentions, in the order they were given. */
  all(): Iterable<ColumnMention>;
  readonly size: number;
  inBlock(block: number): readonly Stretch[];
  /** The mentions that cover the character at an offset, the shortest first. */
  at(offset: number): ColumnMention[];
  /** Takes a new list of mentions; answers the blocks that are drawn differently now, in ascending order. */
  replace(mentions: readonly ColumnMention[]): number[];
};

/** An empty index over blocks that obey the laws of `blocksProblem`. */
export function createMentionIndex(blocks: readonly Block[], positions: Positions): MentionIndex {
  let known = new Map<string, ColumnMention>();
  const buckets: Stretch[][] = blocks.map(() => []);

  function stretchesOf(mention: ColumnMention): { block: number; start: number; end: number }[] {
    return mention.segments.flatMap(({ start, end }) => {
      const parts = [];
      for (let block = positions.blockAt(start); block < blocks.length; block += 1) {
        const { start: from = 0, end: to = 0 } = blocks[block] ?? {};
        if (from >= end) break;
        const part = { block, start: Math.max(start, from), end: Math.min(end, to) };
        if (part.start < part.end) parts.push(part);
      }
      return parts;
    });
  }

  function add(mention: ColumnMention, touched: Set<number>): void {
    for (const { block, start, end } of stretchesOf(mention)) {
      buckets[block]?.push({ start, end, mention });
      touched.add(block);
    }
  }

  function remove(mention: ColumnMention, touched: Set<number>): void {
    for (const { block } of stretchesOf(mention)) {
      buckets[block] = (buckets[block] ?? []).filter((each) => each.mention !== mention);
      touched.add(block);
    }
  }

  return {
    get: (id) => known.get(id) ?? null,
    all: () => known.values(),
    get size() {
      return known.size;
    },
    inBlock: (block) => buckets[block] ?? [],
    at(offset) {
      const covering = (buckets[positions.blockAt(offset)] ?? []).filter(
        (each) => each.start <= offset && offset < each.end,
      );
      return covering.map(({ mention }) => mention).sort((a, b) => lengthOf(a) - lengthOf(b));
    },
    replace(mentions) {
      const touched = new Set<number>();
      const next = new Map<string, ColumnMention>();
      let kept = 0;
      for (const mention of mentions) {
        const old = known.get(mention.id);
        const isKept = old !== undefined && isDrawnAlike(old, mention);
        if (isKept) kept += 1;
        else add(mention, touched);
        next.set(mention.id, isKept ? old : mention);
      }
      if (kept < known.size) {
        for (const old of known.values()) {
          if (next.get(old.id) !== old) remove(old, touched);
        }
      }
      known = next;
      return [...touched].sort((a, b) => a - b);
    },
  };
}
