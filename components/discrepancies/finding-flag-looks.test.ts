import { expect, it } from "vitest";
import { contradictingKinds } from "@/lib/core/claims/contradicting-kinds";
import { discrepancyKinds, outcomes } from "@/lib/core/discrepancies/finding";
import { findingFlagNames } from "@/lib/core/discrepancies/finding-flags";
import { discrepancyLook, findingFlagLooks } from "./finding-flag-looks";

it("says something of its own for each finding", () => {
  const words = findingFlagNames.map((flag) => findingFlagLooks[flag].words);
  expect(new Set(words).size).toBe(findingFlagNames.length);
});

it("is red only where two cannot both hold", () => {
  const contradicting: readonly string[] = contradictingKinds;
  const red = discrepancyKinds.flatMap((kind) =>
    outcomes
      .filter((outcome) => discrepancyLook({ kind, outcome }).tone === "bad")
      .map((outcome) => ({ kind, outcome })),
  );
  expect(red).not.toEqual([]);
  for (const { kind, outcome } of red) expect([contradicting.includes(kind), outcome]).toEqual([true, "differs"]);
});
