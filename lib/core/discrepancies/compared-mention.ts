import type { Fact } from "../facts/fact";
import type { Segment } from "../text/segments";

/** A mention of a claim as detectors see it. Facts and segments are in its revision; `quote` joins the segments with " … ". */
export interface ComparedMention {
  readonly id: string;
  readonly quote: string;
  readonly segments: readonly Segment[];
  readonly stance: string;
  /** An ISO 8601 date or UTC date-time; null where it is not known. */
  readonly publishedAt: string | null;
  readonly articleId: string;
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
  readonly facts: readonly Fact[];
}
