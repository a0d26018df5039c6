import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { nameThreshold } from "./compare-names";
import { readNamePairs, scorePairs } from "./score-pairs.fixture";

const shared = sharedDir();
const bestPeer = 0.79;

describe.skipIf(shared === null)("labelled pairs of names (skipped where SHARED_DIR is absent)", () => {
  const pairs =
    shared === null ? [] : readNamePairs(readFileSync(join(shared, "reference", "name-pairs.json"), "utf8"));
  const half = Math.floor(pairs.length / 2);

  it("has its threshold where the first half is told best", () => {
    const best = Math.max(...[0.5, 0.6, 0.7, 0.8, 0.9].map((each) => scorePairs(pairs.slice(0, half), each).f1));
    expect(scorePairs(pairs.slice(0, half), nameThreshold).f1).toBeGreaterThanOrEqual(best);
  });

  it("tells the second half better than the best peer", () => {
    expect(scorePairs(pairs.slice(half), nameThreshold).f1).toBeGreaterThan(bestPeer);
  });
});
