import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignLanes, thinLabels } from "./lanes";
import { scaleBySteps } from "./scale";

const values = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 1, maxLength: 30 });
const weigh = (step: number) => 1 + Math.log1p(step);
const spans = fc.array(
  fc.record({ start: fc.integer({ min: 0, max: 60 }), width: fc.nat(12) }).map(({ start, width }) => ({
    start,
    end: start + width,
  })),
  { maxLength: 25 },
);

describe("scaleBySteps", () => {
  it("keeps the order, puts equals together, and stays between its ends", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -20_000, max: 20_000 }), (some, other) => {
        const { scale } = scaleBySteps(some, { start: 40, end: 640, weigh });
        for (const value of some) {
          expect(scale(value)).toBeGreaterThanOrEqual(40);
          expect(scale(value)).toBeLessThanOrEqual(640.001);
          expect(Math.sign(scale(value) - scale(other)) * Math.sign(value - other)).toBeGreaterThanOrEqual(0);
        }
        const distinct = [...new Set(some)].sort((a, b) => a - b);
        for (const [index, value] of distinct.entries()) {
          const next = distinct[index + 1];
          if (next !== undefined) expect(scale(next)).toBeGreaterThan(scale(value));
        }
      }),
    );
  });

  it("takes all room there is, or stands in its middle", () => {
    const { knots } = scaleBySteps([3, 1, 9, 3], { start: 0, end: 100, weigh: (step) => step });
    expect(knots).toEqual([
      { value: 1, at: 0 },
      { value: 3, at: 25 },
      { value: 9, at: 100 },
    ]);
    expect(scaleBySteps([7, 7], { start: 0, end: 100, weigh }).scale(7)).toBe(50);
    expect(scaleBySteps([], { start: 0, end: 100, weigh }).scale(7)).toBe(0);
  });
});

describe("assignLanes", () => {
  it("lets none overlap in a lane, and opens no lane that could be spared", () => {
    fc.assert(
      fc.property(spans, (some) => {
        const lanes = assignLanes(some);
        const overlap = (a: number, b: number) => {
          const [one, other] = [some[a], some[b]];
          return one && other ? one.start <= other.end && other.start <= one.end : false;
        };
        const all = some.map((_, index) => index);
        for (const a of all)
          for (const b of all.slice(a + 1)) expect(overlap(a, b) && lanes[a] === lanes[b]).toBe(false);
        const crowd = Math.max(
          0,
          ...some.map(({ start }) => some.filter((s) => s.start <= start && s.end >= start).length),
        );
        expect(new Set(lanes).size).toBe(crowd);
      }),
    );
  });
});

describe("thinLabels", () => {
  it("keeps the first and leaves room between any two", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 500 }), (some, width) => {
        const labels = some.toSorted((a, b) => a - b).map((at) => ({ at }));
        const kept = thinLabels(labels, width);
        expect(kept[0]).toBe(labels[0]);
        for (const [index, { at }] of kept.entries()) {
          expect(at - (kept[index - 1]?.at ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(width);
        }
      }),
    );
  });
});
