import type { Segment } from "@/lib/core/text/segments";
import { type ColumnMention, lengthOf } from "./column-mention";
import type { Stretch } from "./mention-index";

/**
 * A run of characters that the same mentions cover, the shortest mention first. `opens` are those whose first character
 * it holds, `closes` those whose last; `resumes` and `breaks` are those with a further segment before or behind it.
 */
export type Piece = Segment & {
  mentions: readonly ColumnMention[];
  opens: readonly ColumnMention[];
  closes: readonly ColumnMention[];
  resumes: readonly ColumnMention[];
  breaks: readonly ColumnMention[];
};

/**
 * The pieces of one block, in the order of the text; together they cover exactly what the stretches cover. They are cut
 * at `edges` too, where the document changes its marks and would repeat what is said of a piece.
 */
export function piecesOf(stretches: readonly Stretch[], edges: readonly number[] = []): Piece[] {
  const waiting = stretches.toSorted((a, b) => a.start - b.start);
  const cuts = [...new Set([...stretches.flatMap(({ start, end }) => [start, end]), ...edges])].sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let active: Stretch[] = [];
  let next = 0;
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    active = active.filter((each) => each.end > start);
    for (let stretch = waiting[next]; stretch !== undefined && stretch.start <= start; stretch = waiting[next]) {
      active.push(stretch);
      next += 1;
    }
    if (active.length > 0) pieces.push(toPiece(start, end, active));
  }
  return pieces;
}

function toPiece(start: number, end: number, active: readonly Stretch[]): Piece {
  const mentions = active.map(({ mention }) => mention);
  if (mentions.length > 1) mentions.sort((a, b) => lengthOf(a) - lengthOf(b));
  const isApart = mentions.some(({ segments }) => segments.length > 1);
  return {
    start,
    end,
    mentions,
    opens: mentions.filter(({ segments }) => segments[0]?.start === start),
    closes: mentions.filter(({ segments }) => segments.at(-1)?.end === end),
    resumes: isApart ? mentions.filter((mention) => resumesAt(mention, start)) : none,
    breaks: isApart ? mentions.filter((mention) => breaksAt(mention, end)) : none,
  };
}

const none: readonly ColumnMention[] = [];

function resumesAt({ segments }: ColumnMention, start: number): boolean {
  return segments.some((segment, at) => at > 0 && segment.start === start);
}

function breaksAt({ segments }: ColumnMention, end: number): boolean {
  return segments.some((segment, at) => at < segments.length - 1 && segment.end === end);
}
