import type { Block, Mark } from "@/lib/core/text/blocks";
import type { Segment } from "@/lib/core/text/segments";

/** A mention as far as its place on paper goes. */
export interface PlacedMention {
  readonly id: string;
  readonly segments: readonly Segment[];
}

/** A stretch of a block over which nothing changes. */
export interface PrintedPiece {
  readonly start: number;
  readonly words: string;
  readonly marks: readonly Mark[];
  /** The mentions that cover it, the ones that began first foremost. */
  readonly mentions: readonly string[];
  /** The mentions whose last word this is: their numbers stand behind it. */
  readonly ended: readonly string[];
  /** The target of the link whose last word this is. */
  readonly target: string | null;
}

interface MarkedBlock extends Pick<Block, "start" | "end"> {
  readonly marks: readonly Mark[];
}

/** The block's words cut at every edge of a mark and of a mention; joined they are the block's words. */
export function printedPieces(text: string, block: MarkedBlock, mentions: readonly PlacedMention[]): PrintedPiece[] {
  const here = mentions.filter(({ segments }) =>
    segments.some((one) => one.start < block.end && block.start < one.end),
  );
  const edges = [...block.marks, ...here.flatMap(({ segments }) => segments)].flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => block.start < edge && edge < block.end);
  const cuts = [...new Set([block.start, ...inside, block.end])].sort((a, b) => a - b);
  const covers = (start: number, end: number) => (one: Segment) => one.start <= start && end <= one.end;
  // A mention may end with the line feed behind a block, which is not printed.
  const lastWord = (end: number) => (end === block.end + 1 ? block.end : end);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? block.end;
    const over = here.filter(({ segments }) => segments.some(covers(start, end)));
    const marks = block.marks.filter(covers(start, end));
    const link = marks.find((mark) => mark.type === "link" && mark.end === end);
    return {
      start,
      words: text.slice(start, end),
      marks,
      mentions: over.map(({ id }) => id),
      ended: over.filter(({ segments }) => lastWord(segments.at(-1)?.end ?? 0) === end).map(({ id }) => id),
      target: link?.href ?? null,
    };
  });
}
