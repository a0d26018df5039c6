import type { Fact } from "../facts/fact";

/** A mention as the matcher sees it. Its facts may stand beside it: who says it, whom its names mean in the article. */
export interface Suggestible {
  readonly id: string;
  readonly articleId: string;
  readonly outletId: string | null;
  readonly quote: string;
  /** BCP 47. */
  readonly language: string | null;
  /** YYYY-MM-DD. */
  readonly publishedAt: string | null;
  readonly facts: readonly Fact[];
  /** The claims that it is linked to. */
  readonly claimIds: readonly string[];
}
