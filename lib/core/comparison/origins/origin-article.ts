import type { Block } from "@/lib/core/text/blocks";

/** What is needed of an article to say where its text comes from. */
export type OriginArticle = {
  readonly id: string;
  readonly outlet: { readonly id: string; readonly name: string; readonly domain: string | null } | null;
  readonly text: string;
  readonly blocks: readonly Pick<Block, "type" | "start" | "end">[];
  readonly byline: string | null;
  /** ISO 8601, a day or a time; null when unknown. */
  readonly publishedAt: string | null;
  readonly language: string | null;
};
