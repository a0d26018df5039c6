import { pairName } from "./ecb-links.fixture";
import type { ScoredPair } from "./ranking-scores.fixture";
import { type GoldPair, goldPairs } from "./seeds-gold.fixture";
import { mayPair } from "./suggest";
import type { Suggestible } from "./suggestible";

/** How well a ranking finds the pairs of a half of the gold: its scored pairs, and of how many sentences a match is among the first. */
export interface SeedRanking {
  readonly pairs: readonly ScoredPair[];
  readonly asked: number;
  /** Shares, 0 to 1, of sentences with a match among the first `k`. */
  hitAt(k: number): number;
}

const goldByPair = new Map(goldPairs.map((pair) => [pairName(pair.first, pair.second), pair]));

/**
 * Ranks the sentences of the seeds as decision 028 says. Partners of the other half are left out, and of the pairs that do not match
 * every second one, another half for each.
 */
export function rankSeeds(
  mentions: readonly Suggestible[],
  half: GoldPair["half"],
  score: (a: Suggestible, b: Suggestible) => number,
): SeedRanking {
  const pairs: ScoredPair[] = [];
  const ranked = new Map<string, ScoredPair[]>();
  for (const [index, a] of mentions.entries()) {
    for (const b of mentions.slice(index + 1)) {
      const gold = goldByPair.get(pairName(a.id, b.id));
      if (!mayPair(a, b) || (gold !== undefined && gold.half !== half)) continue;
      const pair = { score: score(a, b), isMatch: gold !== undefined };
      if (pair.isMatch || isInHalf(a, b, half)) pairs.push(pair);
      for (const { id } of [a, b]) listOf(ranked, id).push(pair);
    }
  }
  const asked = [...ranked.values()].filter((list) => list.some(({ isMatch }) => isMatch));
  const ranks = asked.map((list) => [...list].sort((a, b) => b.score - a.score).findIndex(({ isMatch }) => isMatch));
  return { pairs, asked: asked.length, hitAt: (k) => ranks.filter((rank) => rank < k).length / asked.length };
}

function isInHalf(a: Suggestible, b: Suggestible, half: GoldPair["half"]): boolean {
  return ((numberOf(a.id) + numberOf(b.id)) % 2 === 0) === (half === "development");
}

function numberOf(id: string): number {
  const [article = "", sentence = ""] = id.split(".");
  return Number(article) * 131 + Number(sentence);
}

function listOf(lists: Map<string, ScoredPair[]>, id: string): ScoredPair[] {
  const list = lists.get(id) ?? [];
  lists.set(id, list);
  return list;
}
