import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimFlags } from "./claim-flags";

const links = fc.array(
  fc.record({
    stance: fc.constantFrom("states", "denies", "questions", "attributes", "predicts"),
    status: fc.constantFrom("proposed" as const, "accepted" as const, "rejected" as const),
    outlet: fc.constantFrom("a", "b", null),
  }),
);

describe("claimFlags", () => {
  it("does not depend on the order of the links", () => {
    fc.assert(
      fc.property(links, (some) => {
        expect(claimFlags([...some].reverse(), false)).toEqual(claimFlags(some, false));
      }),
    );
  });

  it("lets rejected links count for nothing", () => {
    fc.assert(
      fc.property(links, (some) => {
        const kept = some.filter((link) => link.status !== "rejected");
        expect(claimFlags(some, false)).toEqual(claimFlags(kept, false));
      }),
    );
  });

  it("never calls a claim contradicted on proposed links alone", () => {
    fc.assert(
      fc.property(links, (some) => {
        const open = some.map((link) => ({ ...link, status: "proposed" as const }));
        expect(claimFlags(open, false)).not.toContain("contradicted");
      }),
    );
  });

  it("needs an accepted denial beside an accepted statement, or a relation", () => {
    const says = { stance: "states", status: "accepted", outlet: "a" } as const;
    const denies = { stance: "denies", status: "accepted", outlet: "b" } as const;
    expect(claimFlags([says, denies], false)).toEqual(["contradicted"]);
    expect(claimFlags([denies], false)).toEqual(["single-outlet"]);
    expect(claimFlags([says], true)).toEqual(["contradicted", "single-outlet"]);
    expect(claimFlags([], false)).toEqual(["unlinked"]);
  });
});
