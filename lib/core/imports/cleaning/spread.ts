import type { BlockDraft } from "@/lib/core/text/build-blocks";
import { indexesWhere } from "./line";

type Test = (line: string) => boolean;

/**
 * The indexes of sure blocks, and of the likely ones that stand beside a sure one or beside such a likely one: a
 * button or a name of a network says nothing by itself. A heading is never taken for a likely one.
 */
export function spread(drafts: readonly BlockDraft[], isSure: Test, isLikely: Test): number[] {
  const found = new Set(indexesWhere(drafts, (line) => isSure(line)));
  const likely = new Set(indexesWhere(drafts, (line, { type }) => type !== "heading" && isLikely(line)));
  for (let index = 0; index < drafts.length; index += 1)
    if (likely.has(index) && found.has(index - 1)) found.add(index);
  for (let index = drafts.length; index >= 0; index -= 1)
    if (likely.has(index) && found.has(index + 1)) found.add(index);
  return [...found].sort((a, b) => a - b);
}

/** Of ascending indexes those that stand in a row of at least so many neighbours. */
export function inRunsOf(fewest: number, indexes: readonly number[]): number[] {
  const runs: number[][] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs.filter(({ length }) => length >= fewest).flat();
}
