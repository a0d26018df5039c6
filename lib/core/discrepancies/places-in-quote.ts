import { type Segment, segmentJoint } from "../text/segments";

/** Where stretches of a revision stand in the quote of a mention that has these segments; what lies outside of them is left out. */
export function placesInQuote(segments: readonly Segment[], stretches: readonly Segment[]): Segment[] {
  let from = 0;
  return segments.flatMap(({ start, end }) => {
    const shift = from - start;
    from += end - start + segmentJoint.length;
    return stretches
      .map((stretch) => ({ start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) }))
      .filter((stretch) => stretch.start < stretch.end)
      .map((stretch) => ({ start: stretch.start + shift, end: stretch.end + shift }));
  });
}
