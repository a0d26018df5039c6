import type { Block } from "@/lib/core/text/blocks";
import { buildBlocks } from "@/lib/core/text/build-blocks";
import { describeBlock } from "@/lib/core/text/describe-block";
import type { Segment } from "@/lib/core/text/segments";
import type { Removal } from "./clean";

/** The rule that names what a person left out. */
export const leftOutByHand = "left out by hand";

/** What of a source is read and what is left out, in order. */
export type Cleaned = { text: string; blocks: Block[]; removed: Removal[] };

/** Which removals to bring back and which blocks to leave out, by their indexes. */
export type Revision = { restore: readonly number[]; leaveOut: readonly number[] };

/** A cleaned source after a revision; `carry` answers where a segment of the old text stands, null where a part of it is left out. */
export type Revised = Cleaned & { carry(segment: Segment): Segment[] | null };

/**
 * Brings removals back to their places and leaves blocks out. All other words stay as they are, so that every offset in
 * them has one exact new place. Throws RangeError for an index that there is not.
 */
export function reviseBlocks(cleaned: Cleaned, revision: Revision): Revised {
  const { blocks, removed } = cleaned;
  const restore = indexes(revision.restore, removed.length, "removal");
  const leaveOut = indexes(revision.leaveOut, blocks.length, "block");
  const next = createSequence(cleaned.text);
  let at = 0;
  for (const [index, block] of [...blocks, null].entries()) {
    for (; removed[at] && (removed[at]?.position ?? 0) <= index; at += 1) {
      const removal = removed[at];
      if (!removal) break;
      if (restore.has(at)) next.bringBack(removal);
      else next.leaveOut(removal);
    }
    if (block === null) break;
    if (leaveOut.has(index)) next.leaveOut({ rule: leftOutByHand, draft: describeBlock(cleaned.text, block) });
    else next.keep(block);
  }
  return next.end();
}

function indexes(list: readonly number[], count: number, what: string): ReadonlySet<number> {
  const wrong = list.find((index) => !Number.isInteger(index) || index < 0 || index >= count);
  if (wrong !== undefined) throw new RangeError(`There is no ${what} ${wrong}.`);
  return new Set(list);
}

function createSequence(oldText: string) {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const removed: Removal[] = [];
  const kept: { from: Segment; by: number }[] = [];
  let length = 0;

  function append(text: string, block: Block): number {
    const start = parts.length === 0 ? 0 : length + 1;
    const by = start - block.start;
    const marks = block.marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
    parts.push(text);
    blocks.push({ ...block, start, end: start + text.length, marks });
    length = start + text.length;
    return by;
  }
  return {
    keep(block: Block): void {
      const { start, end } = block;
      kept.push({ from: { start, end }, by: append(oldText.slice(start, end), block) });
    },
    bringBack({ draft }: Removal): void {
      const built = buildBlocks([draft]);
      for (const block of built.blocks) append(built.text.slice(block.start, block.end), block);
    },
    leaveOut({ rule, draft }: Omit<Removal, "position">): void {
      removed.push({ rule, draft, position: blocks.length });
    },
    end: (): Revised => ({ text: parts.join("\n"), blocks, removed, carry: (segment) => carry(kept, segment) }),
  };
}

/** Stretches of neighbouring blocks stay one segment; where something came between them, they become two. */
function carry(kept: readonly { from: Segment; by: number }[], { start, end }: Segment): Segment[] | null {
  const over = kept.filter(({ from }) => from.start < end && from.end > start);
  const pieces: Segment[] = [];
  let covered = start;
  for (const { from, by } of over) {
    // Between two blocks stands one line feed, which may begin or end a segment too.
    if (from.start > covered + 1) return null;
    const piece = { start: Math.max(start, from.start) + by, end: Math.min(end, from.end) + by };
    const last = pieces.at(-1);
    if (last && last.end + 1 === piece.start) last.end = piece.end;
    else pieces.push(piece);
    covered = Math.min(end, from.end);
  }
  return over.length > 0 && covered >= end - 1 ? pieces : null;
}
