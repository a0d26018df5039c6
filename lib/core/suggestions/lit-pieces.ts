import type { Segment } from "../text/segments";

/** A stretch of a quote that is lit in one way. */
export interface LitPiece {
  readonly start: number;
  readonly text: string;
  /** Said by both mentions, by this one otherwise than by the other, or neither. */
  readonly lit: "shared" | "differing" | null;
}

/** A quote cut at the ends of what is lit: the pieces together are the quote. What differs is lit as that, also where it is shared. */
export function litPieces(
  quote: string,
  { shared, differing }: { readonly shared: readonly Segment[]; readonly differing: readonly Segment[] },
): LitPiece[] {
  const covers = (segments: readonly Segment[], at: number) =>
    segments.some(({ start, end }) => start <= at && at < end);
  const cuts = [0, quote.length, ...[...shared, ...differing].flatMap(({ start, end }) => [start, end])];
  const ends = [...new Set(cuts)].filter((cut) => cut >= 0 && cut <= quote.length).sort((a, b) => a - b);
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? 0;
    const lit = covers(differing, start) ? "differing" : covers(shared, start) ? "shared" : null;
    return { start, text: quote.slice(start, end), lit };
  });
}
