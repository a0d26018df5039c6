import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareKeys, type MatrixClaim, orderMatrix } from "./matrix-order";
import { matrixTotals } from "./matrix-totals";

const links = fc.array(
  fc.record({
    mention: fc.constantFrom("m1", "m2", "m3", "m4"),
    stance: fc.constantFrom("states", "denies", "questions"),
    status: fc.constantFrom("proposed" as const, "accepted" as const, "rejected" as const),
    outlet: fc.constantFrom("a", "b", null),
  }),
  { maxLength: 6 },
);
const claims: fc.Arbitrary<MatrixClaim[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    number: fc.integer({ min: 1, max: 6 }),
    statement: fc.constantFrom("Ärger", "arger", "Zug", "zug", "10 dockers", "9 dockers", ""),
    contradictedByRelation: fc.boolean(),
    links,
  }),
  { selector: (claim) => claim.id, maxLength: 12 },
);
const sorts = fc.constantFrom("number" as const, "statement" as const, "outlets" as const);

describe("orderMatrix", () => {
  it("gives every claim once, in an order that does not depend on how they came", () => {
    fc.assert(
      fc.property(claims, sorts, (some, by) => {
        const ordered = orderMatrix(some, by, undefined).map((entry) => entry.id);
        expect(ordered.toSorted()).toEqual(some.map((claim) => claim.id).toSorted());
        expect(orderMatrix(some.toReversed(), by, undefined).map((entry) => entry.id)).toEqual(ordered);
      }),
    );
  });

  it("has a key for each row that is beyond those of the rows before", () => {
    fc.assert(
      fc.property(claims, sorts, (some, by) => {
        const keys = orderMatrix(some, by, undefined).map((entry) => entry.key);
        for (const [index, key] of keys.entries()) {
          expect(keys.slice(0, index).every((before) => compareKeys(key, before) > 0)).toBe(true);
        }
      }),
    );
  });

  it("keeps exactly the claims that wear the flag", () => {
    fc.assert(
      fc.property(claims, sorts, (some, by) => {
        const wearing = orderMatrix(some, by, undefined).filter((entry) => entry.flags.includes("proposed"));
        expect(orderMatrix(some, by, "proposed")).toEqual(wearing);
      }),
    );
  });
});

describe("matrixTotals", () => {
  it("counts by flag what the filter shows", () => {
    fc.assert(
      fc.property(claims, (some) => {
        const totals = matrixTotals(some, ["accepted"]);
        for (const flag of ["contradicted", "single-outlet", "proposed"] as const) {
          expect(totals[flag]).toBe(orderMatrix(some, "number", flag).length);
        }
      }),
    );
  });

  it("grows or stays when more statuses count", () => {
    fc.assert(
      fc.property(claims, (some) => {
        const [few, more] = [matrixTotals(some, ["accepted"]), matrixTotals(some, ["accepted", "proposed"])];
        expect(more.mentions).toBeGreaterThanOrEqual(few.mentions);
        expect(more.filled).toBeGreaterThanOrEqual(few.filled);
      }),
    );
  });

  it("counts a mention of two claims once, and a cell for each", () => {
    const link = { mention: "m", stance: "states", status: "accepted", outlet: "a" } as const;
    const claim = { statement: "s", contradictedByRelation: false, links: [link] };
    const two = [
      { ...claim, id: "1", number: 1 },
      { ...claim, id: "2", number: 2 },
    ];
    expect(matrixTotals(two, ["accepted"])).toMatchObject({ claims: 2, mentions: 1, filled: 2 });
  });
});
