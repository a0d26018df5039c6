import type { Segment } from "@/lib/core/text/segments";

/** Those of the passages, which are apart and in order, that share no character with a segment. */
export function unmarked<Passage extends Segment>(
  passages: readonly Passage[],
  segments: readonly Segment[],
): Passage[] {
  const sorted = [...segments].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return passages.filter(({ start, end }) => {
    for (let one = sorted[next]; one && one.start < end; next += 1, one = sorted[next])
      reach = Math.max(reach, one.end);
    return reach <= start;
  });
}

/** The passage that holds the character; null where none does or there is no character. */
export function candidateAt<Passage extends Segment>(
  passages: readonly Passage[],
  offset: number | null,
): Passage | null {
  if (offset === null) return null;
  return passages.find(({ start, end }) => start <= offset && offset < end) ?? null;
}
