import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { readEcbTopics, scoreEcbPairs } from "./ecb-links.fixture";
import { pairScorer } from "./pair-scorer.fixture";
import { rankingScores } from "./ranking-scores.fixture";

const shared = sharedDir();

describe.skipIf(shared === null)("links of news, ECB+ (skipped where SHARED_DIR is absent)", () => {
  it("links better than tf-idf alone: AP .683, F1 .629", () => {
    const file = readFileSync(join(shared ?? "", "reference", "news-links-ecbplus.json.gz"));
    const pairs = readEcbTopics(gunzipSync(file).toString()).flatMap((topic) =>
      scoreEcbPairs(topic, pairScorer(topic.passages)),
    );
    const { ap, f1 } = rankingScores(pairs);
    expect(pairs).toHaveLength(3773);
    expect(ap).toBeGreaterThan(0.683);
    expect(f1).toBeGreaterThan(0.629);
  });
});
