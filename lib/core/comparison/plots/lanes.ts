interface Span {
  /** From `start` to `end` in units of the drawing, both included. */
  readonly start: number;
  readonly end: number;
}

/** Each span in the lowest lane, from 0, in which it overlaps none; they are taken from the left, equal ones in the order given. The answer is in that of the input. */
export function assignLanes(spans: readonly Span[]): number[] {
  const order = spans.map((span, index) => ({ span, index })).sort((a, b) => a.span.start - b.span.start);
  const ends: number[] = [];
  const lanes: number[] = new Array(spans.length).fill(0);
  for (const { span, index } of order) {
    const free = ends.findIndex((end) => end < span.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = span.end;
    lanes[index] = lane;
  }
  return lanes;
}

/** Of places in order those at which a label `width` wide can stand, centred, without touching the one before: the first always can. */
export function thinLabels<T extends { readonly at: number }>(labels: readonly T[], width: number): T[] {
  const kept: T[] = [];
  for (const label of labels) {
    const last = kept.at(-1);
    if (last === undefined || label.at - last.at > width) kept.push(label);
  }
  return kept;
}
