import { likenessOf, type RoughEnd, roughEnds, roughStart } from "./edit-distance";
import { snapOutward } from "./graphemes";
import type { Segment } from "./segments";

/** What a passage said, and what stood before and behind it; either may be "". */
export type Quote = { exact: string; prefix: string; suffix: string };

/** A passage that reads much like a quote. `edits` units differ; `score`, 0 to 1, also counts what stands around. */
export type FoundPassage = { segment: Segment; edits: number; score: number };

const LONGEST = 2000;
const MOST_WORK = 40_000_000;
const MOST_CANDIDATES = 200;
const SHARE = 0.4;
const WEIGHTS = { words: 50, prefix: 20, suffix: 20, place: 2 };

/**
 * The passage most like a quote, also where its words differ, or null: at most two units in five may be edited. The
 * weights are those of Hypothesis' `matchQuote`. A guess for a person to confirm, never a place to move a mention to.
 */
export function findPassage(
  text: string,
  quote: Quote,
  options: { near?: number; within?: Segment } = {},
): FoundPassage | null {
  const { exact } = quote;
  const range = options.within ?? { start: 0, end: text.length };
  const part = text.slice(range.start, range.end);
  if (exact === "" || part === "" || exact.length > LONGEST) return null;
  if (part.length * Math.ceil(exact.length / 32) > MOST_WORK) return null;
  const ends = roughEnds(part, exact, Math.floor(exact.length * SHARE));
  let best: FoundPassage | null = null;
  for (const end of closestFirst(ends).slice(0, MOST_CANDIDATES)) {
    const start = range.start + roughStart(part, exact, end);
    const segment = { start, end: range.start + end.end };
    if (segment.start >= segment.end) continue;
    const score = scoreOf(text, quote, segment, end.edits, options.near);
    if (best === null || score > best.score) best = { segment, edits: end.edits, score };
  }
  return best === null ? null : { ...best, segment: snapOutward(text, best.segment) };
}

function closestFirst(ends: readonly RoughEnd[]): RoughEnd[] {
  return ends.toSorted((a, b) => a.edits - b.edits || a.end - b.end);
}

function scoreOf(text: string, quote: Quote, segment: Segment, edits: number, near?: number): number {
  const { exact, prefix, suffix } = quote;
  const left = text.slice(Math.max(0, segment.start - prefix.length), segment.start);
  const right = text.slice(segment.end, segment.end + suffix.length);
  const sum =
    WEIGHTS.words * (1 - edits / exact.length) +
    WEIGHTS.prefix * (prefix === "" ? 1 : likenessOf(prefix.trim(), left.trim())) +
    WEIGHTS.suffix * (suffix === "" ? 1 : likenessOf(suffix.trim(), right.trim())) +
    WEIGHTS.place * (near === undefined ? 1 : 1 - Math.min(1, Math.abs(segment.start - near) / text.length));
  return sum / (WEIGHTS.words + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.place);
}
