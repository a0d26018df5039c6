import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discrepancyKinds, outcomes } from "./finding";
import { findingFlagNames, findingFlags } from "./finding-flags";

const found = fc.array(
  fc.record({
    kind: fc.constantFrom(...discrepancyKinds),
    outcome: fc.constantFrom(...outcomes),
    decision: fc.constantFrom("confirmed" as const, "dismissed" as const, null),
  }),
  { maxLength: 8 },
);

describe("findingFlags", () => {
  it("says what differs exactly where something of the kind does that nobody dismissed", () => {
    fc.assert(
      fc.property(found, (some) => {
        const flags = findingFlags(some);
        for (const kind of discrepancyKinds) {
          const differs = some.some(
            (one) => one.kind === kind && one.outcome === "differs" && one.decision !== "dismissed",
          );
          expect(flags.includes(`${kind}-differs`)).toBe(differs);
        }
        expect(flags.includes("figure-differs") && flags.includes("figures-compatible")).toBe(false);
      }),
    );
  });

  it("gives each flag once, in one order, however the findings come", () => {
    fc.assert(
      fc.property(found, (some) => {
        const flags = findingFlags(some);
        expect(flags).toEqual(findingFlagNames.filter((flag) => flags.includes(flag)));
        expect(findingFlags(some.toReversed())).toEqual(flags);
        expect(findingFlags(some.map((one) => ({ ...one, decision: "dismissed" as const })))).toEqual([]);
      }),
    );
  });
});
