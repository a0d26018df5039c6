import type { RankingAnswer } from "@/lib/contract/suggestions";
import { plural } from "../ui/plural";

/** What a ranking rests on, as one sentence. */
export function rankingWords({ decisions, embedder, lexicalOnly }: RankingAnswer): string {
  const by =
    lexicalOnly || embedder === null ? "Found by words and facts alone" : `Found by words, facts and ${embedder}`;
  return decisions === 0 ? `${by}.` : `${by}; ${plural(decisions, "decision")} of this project shape the order.`;
}
