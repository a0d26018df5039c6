import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { pairScorer } from "./pair-scorer.fixture";
import { f1At, rankingScores } from "./ranking-scores.fixture";
import { readSeedArticle } from "./seed-articles.fixture";
import { rankSeeds } from "./seed-ranking.fixture";
import { seedMentions } from "./seed-story.fixture";

const shared = sharedDir();
const folder = join(shared ?? "", "seeds");

describe.skipIf(shared === null)("matching the seed articles (skipped where SHARED_DIR is absent)", () => {
  const names = shared === null ? [] : readdirSync(folder).sort();
  const mentions = seedMentions(names.map((name) => readSeedArticle(name, readFileSync(join(folder, name)))));
  const quotes = mentions.map(({ quote }) => quote);
  const development = rankSeeds(mentions, "development", pairScorer(quotes));
  const reported = rankSeeds(mentions, "reported", pairScorer(quotes));
  const { threshold, f1 } = rankingScores(development.pairs);

  it("finds on the half that it was made on what it found when it was made", () => {
    expect(development.hitAt(5)).toBeGreaterThan(0.75);
    expect(f1).toBeGreaterThan(0.48);
  });

  it("ranks better than tf-idf over stems on the half that is only reported", () => {
    const byWords = ({ words }: { words: number }) => words;
    const peer = rankSeeds(mentions, "reported", pairScorer(quotes, byWords));
    const ofPeer = rankingScores(rankSeeds(mentions, "development", pairScorer(quotes, byWords)).pairs);
    expect(reported.hitAt(1)).toBeGreaterThan(peer.hitAt(1));
    expect(reported.hitAt(5)).toBeGreaterThanOrEqual(peer.hitAt(5));
    expect(rankingScores(reported.pairs).ap).toBeGreaterThan(rankingScores(peer.pairs).ap);
    expect(f1At(threshold, reported.pairs)).toBeGreaterThan(f1At(ofPeer.threshold, peer.pairs));
  });
});
