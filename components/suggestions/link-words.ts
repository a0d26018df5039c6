import type { SuggestionAnswer } from "@/lib/contract/suggestions";

type Pair = Pick<SuggestionAnswer, "of" | "mention">;

/** Whether accepting a suggestion only asks about merging: both mentions have a claim. */
export function asksToMerge({ of, mention }: Pair): boolean {
  return of.claim !== null && mention.claim !== null;
}

/** What accepting a suggestion is called. */
export function linkWords(pair: Pair): string {
  return asksToMerge(pair) ? "Merge claims …" : "Link";
}
