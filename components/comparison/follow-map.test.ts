import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Anchor, followMap, pairsOf, risingChain } from "./follow-map";

const most = fc.integer({ min: 1, max: 9000 });
const height = fc.integer({ min: -200, max: 9500 });
const pairs: fc.Arbitrary<Anchor[]> = fc.array(fc.tuple(height, height), { maxLength: 40 });
const places = fc
  .array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.uniqueArray(height, { maxLength: 4 })), { maxLength: 4 })
  .map((entries) => new Map(entries));

describe("risingChain", () => {
  it("takes pairs it was given, rising on both sides", () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const chain = risingChain(some);
        for (const [index, [a, b]] of chain.entries()) {
          expect(some.some(([from, to]) => from === a && to === b)).toBe(true);
          const [c, d] = chain[index + 1] ?? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
          expect(a < c && b < d).toBe(true);
        }
      }),
    );
  });

  it("is as long as any chain", () => {
    const longest = (some: readonly Anchor[]): number =>
      Math.max(0, ...some.map(([a, b]) => 1 + longest(some.filter(([c, d]) => c > a && d > b))));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 9 }), (some) => {
        expect(risingChain(some)).toHaveLength(longest(some));
      }),
    );
  });
});

describe("followMap", () => {
  const mapOf = (some: readonly Anchor[], a: number, b: number) => followMap(risingChain(some), a, b);

  it("leads from end to end, never back, without a jump, and through its anchors", () => {
    fc.assert(
      fc.property(pairs, most, most, (some, a, b) => {
        const map = mapOf(some, a, b);
        expect([map(0), map(a)]).toEqual([0, b]);
        for (const [from, to] of risingChain(some)) {
          if (from > 0 && from < a && to > 0 && to < b) expect(map(from)).toBeCloseTo(to, 6);
        }
        let before = 0;
        for (let step = 0; step <= 20; step += 1) {
          const here = map((a * step) / 20);
          expect(here).toBeGreaterThanOrEqual(before - 1e-9);
          expect(here).toBeLessThanOrEqual(b + 1e-9);
          expect(Math.abs(map((a * step) / 20 + 1e-9) - here)).toBeLessThan(1e-3);
          before = here;
        }
      }),
    );
  });

  it("is the identity for a column and itself", () => {
    fc.assert(
      fc.property(places, most, fc.nat(9000), (own, a, at) => {
        expect(mapOf(pairsOf(own, own), a, a)(Math.min(at, a))).toBeCloseTo(Math.min(at, a), 6);
      }),
    );
  });

  it("is in proportion without anchors", () => {
    expect(followMap([], 400, 1000)(100)).toBe(250);
  });
});
