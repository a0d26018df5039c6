import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClaimRelation, closesCircle, moveRelations, sayTheSame } from "./relations";
import { relationKinds } from "./stances";

const claim = fc.constantFrom("a", "b", "c", "d", "e");
const said = fc
  .record({ from: claim, to: claim, kind: fc.constantFrom(...relationKinds) })
  .filter(({ from, to }) => from !== to);

/** Relations as people could have made them: nothing said twice, no circle. */
const relations = fc.array(said).map((all) => {
  const kept: ClaimRelation[] = [];
  for (const one of all) {
    const fits = !kept.some((other) => sayTheSame(one, other)) && !closesCircle(kept, one);
    if (fits) kept.push({ ...one, id: String(kept.length) });
  }
  return kept;
});

const idsOf = (some: readonly ClaimRelation[]) => some.map(({ id }) => id);

/** All relations after the merge. */
function afterwards(all: readonly ClaimRelation[]) {
  const { moved, dropped } = moveRelations(all, "a", "b");
  const gone = new Set(idsOf([...moved, ...dropped]));
  return [...all.filter(({ id }) => !gone.has(id)), ...moved];
}

describe("closesCircle", () => {
  it("finds every way back, by updating and by specifying alone", () => {
    const chain = [
      { from: "a", to: "b", kind: "updates" },
      { from: "b", to: "c", kind: "updates" },
      { from: "c", to: "d", kind: "supports" },
    ] as const;
    expect(closesCircle(chain, { from: "c", to: "a", kind: "updates" })).toBe(true);
    expect(closesCircle(chain, { from: "c", to: "a", kind: "specifies" })).toBe(false);
    expect(closesCircle(chain, { from: "a", to: "c", kind: "updates" })).toBe(false);
    expect(closesCircle(chain, { from: "d", to: "c", kind: "supports" })).toBe(false);
    expect(closesCircle([], { from: "a", to: "a", kind: "updates" })).toBe(true);
  });
});

describe("moveRelations", () => {
  it("leaves none at the claim that goes, none of a claim to itself, and nothing said twice", () => {
    fc.assert(
      fc.property(relations, (all) => {
        const after = afterwards(all);
        for (const one of after) {
          expect([one.from, one.to]).not.toContain("a");
          expect(one.from).not.toBe(one.to);
          expect(after.filter((other) => sayTheSame(one, other))).toHaveLength(1);
        }
      }),
    );
  });

  it("drops only what another says already, or what is between the two", () => {
    fc.assert(
      fc.property(relations, (all) => {
        const after = afterwards(all);
        for (const one of moveRelations(all, "a", "b").dropped) {
          const [from, to] = [one.from, one.to].map((end) => (end === "a" ? "b" : end));
          const isSaid = after.some((other) => sayTheSame({ ...one, from: from ?? "", to: to ?? "" }, other));
          expect(from === to || isSaid).toBe(true);
        }
      }),
    );
  });

  it("tells of a circle exactly where there is one", () => {
    fc.assert(
      fc.property(relations, (all) => {
        const after = afterwards(all);
        const hasCircle = after.some((one) => closesCircle(after, one));
        expect(moveRelations(all, "a", "b").circle !== null).toBe(hasCircle);
      }),
    );
  });

  it("leaves alone what does not concern the claim that goes", () => {
    fc.assert(
      fc.property(relations, (all) => {
        const concerned = all.filter(({ from, to }) => from === "a" || to === "a");
        const { moved, dropped } = moveRelations(all, "a", "b");
        expect(idsOf([...moved, ...dropped]).toSorted()).toEqual(idsOf(concerned).toSorted());
      }),
    );
  });
});
