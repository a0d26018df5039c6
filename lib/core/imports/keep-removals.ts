import type { Block } from "@/lib/core/text/blocks";
import { mapOffsets } from "@/lib/core/text/diff/map-offsets";

type Text = { text: string; blocks: readonly Block[] };

/**
 * What was left out of a text, at its places among the blocks of the corrected text: each before the block that it stood
 * before, or before the next one of which words are kept; else at the end.
 */
export function keepRemovals<R extends { position: number }>(old: Text, now: Text, removed: readonly R[]): R[] {
  if (removed.length === 0) return [];
  const { runs } = mapOffsets(old.text, now.text);
  let position = 0;
  return removed.map((one) => {
    const start = old.blocks[one.position]?.start ?? Number.POSITIVE_INFINITY;
    const run = runs.find(({ from }) => from.end > start);
    const place = run && run.to.start + (run.isSame ? Math.max(0, start - run.from.start) : 0);
    const index = place === undefined ? -1 : now.blocks.findIndex(({ end }) => end > place);
    position = Math.max(position, index === -1 ? now.blocks.length : index);
    return { ...one, position };
  });
}
