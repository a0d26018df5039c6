import { describe, expect, it } from "vitest";
import { dateCases, isExact, readCase } from "@/bench/facts/date-cases";
import { sharedDir } from "@/e2e/support/shared-dir";

const shared = sharedDir();
const BEST_PEER = 0.618;

describe.skipIf(shared === null)("dates of the reference (skipped where SHARED_DIR is absent)", () => {
  const cases = shared === null ? [] : dateCases(shared);

  it("reads a larger share of all cases exactly than the best measured peer", () => {
    const right = cases.filter((one) => isExact(readCase(one), one.expected)).length;
    expect(right / cases.length).toBeGreaterThan(BEST_PEER);
  });

  it("reads no date in nine tenths of the sentences that hold none", () => {
    const none = cases.filter(({ expected }) => expected.length === 0);
    const right = none.filter((one) => readCase(one).length === 0).length;
    expect(right / none.length).toBeGreaterThan(0.9);
  });
});
