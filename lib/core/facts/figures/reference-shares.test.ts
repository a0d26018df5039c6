import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedDir } from "@/e2e/support/shared-dir";
import { referenceShares } from "./reference-shares.fixture";

const shared = sharedDir();

/** The share that the best measured peer reads exactly, as a floor; of ranges and ages none was measured. */
const floors = { numbers: 0.847, percents: 0.85, currencies: 0.811, dimensions: 0.81, ranges: 0.85, ages: 0.9 };

describe.skipIf(shared === null)("figures-and-dates.json (skipped where SHARED_DIR is absent)", () => {
  const file = shared === null ? "{}" : readFileSync(join(shared, "reference", "figures-and-dates.json"), "utf8");
  const shares = shared === null ? [] : referenceShares(JSON.parse(file).specs);

  it.each(Object.entries(floors))("reads more %s exactly than the best peer: %d", (kind, floor) => {
    const share = shares.find((one) => one.kind === kind);
    expect((share?.exact ?? 0) / (share?.of ?? 1), share?.missed.map(({ input }) => input).join("\n")).toBeGreaterThan(
      floor,
    );
  });
});
