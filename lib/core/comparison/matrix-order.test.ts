import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareKeys, type MatrixClaim, orderMatrix, rowFlags } from "./matrix-order";
import { matrixTotals } from "./matrix-totals";

const links = fc.array(
  fc.record({
    mention: fc.constantFrom("m1", "m2", "m3", "m4"),
    article: fc.constantFrom("a1", "b1", "c1"),
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
    contradictedByReview: fc.boolean(),
    origins: fc.integer({ min: 0, max: 2 }),
    absentFrom: fc.subarray(["a", "b"]),
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

describe("rowFlags", () => {
  it("says of what several outlets carry whether one origin is behind it, and of one outlet that it is alone", () => {
    fc.assert(
      fc.property(claims, (some) => {
        for (const claim of some) {
          const flags = rowFlags(claim);
          expect(flags.includes("one-origin") && flags.includes("single-outlet")).toBe(false);
          expect(rowFlags({ ...claim, origins: null })).toEqual(flags.filter((flag) => flag !== "one-origin"));
        }
      }),
    );
  });

  it("wears a confirmed absence while the outlet does not speak", () => {
    const claim = { id: "1", number: 1, statement: "s", contradictedByReview: false, origins: null, absentFrom: ["a"] };
    const link = { mention: "m", article: "a", stance: "states", outlet: "a" };
    expect(rowFlags({ ...claim, links: [] })).toContain("absence-confirmed");
    expect(rowFlags({ ...claim, links: [{ ...link, status: "proposed" }] })).toContain("absence-confirmed");
    expect(rowFlags({ ...claim, links: [{ ...link, status: "accepted" }] })).not.toContain("absence-confirmed");
  });

  it("counts accepted links alone", () => {
    const link = (outlet: string, status: "accepted" | "proposed") => ({
      ...{ mention: outlet, article: outlet, stance: "states" },
      ...{ outlet, status },
    });
    const claim = { id: "1", number: 1, statement: "s", contradictedByReview: false, origins: 1, absentFrom: [] };
    expect(rowFlags({ ...claim, links: [link("a", "accepted"), link("b", "accepted")] })).toEqual(["one-origin"]);
    expect(rowFlags({ ...claim, links: [link("a", "accepted"), link("b", "proposed")] })).toEqual([
      "single-outlet",
      "proposed",
    ]);
  });
});

describe("matrixTotals", () => {
  it("counts by flag what the filter shows", () => {
    fc.assert(
      fc.property(claims, (some) => {
        const totals = matrixTotals(some, ["accepted"]);
        for (const flag of ["contradicted", "single-outlet", "one-origin", "proposed"] as const) {
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
    const link = { mention: "m", article: "a1", stance: "states", status: "accepted", outlet: "a" } as const;
    const claim = { statement: "s", contradictedByReview: false, origins: null, absentFrom: [], links: [link] };
    expect(matrixTotals([{ ...claim, id: "1", number: 1 }], ["accepted"])["one-origin"]).toBeNull();
    const two = [
      { ...claim, id: "1", number: 1 },
      { ...claim, id: "2", number: 2 },
    ];
    expect(matrixTotals(two, ["accepted"])).toMatchObject({ claims: 2, mentions: 1, filled: 2 });
  });
});
