import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFigures } from "../../facts/figures/compare-figures";
import type { Figure } from "../../facts/figures/figure";
import { comparedAs, groupFigures } from "./figure-groups";
import { layQuantities, roundValues } from "./quantity-layout";

const base = { type: "count", place: null, unit: null, counted: null, scope: [] } as const;
const bare = (value: number, place = 1, more: Partial<Figure> = {}): Figure => ({
  ...{ ...base, low: value, high: value, hasLow: true, hasHigh: true, form: "bare", place },
  ...more,
});
const above = (low: number, more: Partial<Figure> = {}): Figure => ({
  ...{ ...base, low, high: null, hasLow: false, hasHigh: false, form: "bound" },
  ...more,
});
const between = (low: number, high: number, form: Figure["form"] = "range"): Figure => ({
  ...{ ...base, low, high, hasLow: true, hasHigh: true, form },
});

const amount = fc.integer({ min: 0, max: 2000 });
const figure: fc.Arbitrary<Figure> = fc.oneof(
  amount.map((value) => bare(value)),
  amount.map((value) => bare(value, 1, { unit: "%", type: "percent" })),
  amount.map((value) => above(value)),
  fc
    .tuple(amount, fc.nat(300), fc.constantFrom("range", "about", "vague"))
    .map(([low, more, form]) => between(low, low + more, form)),
);
const figures = fc.uniqueArray(fc.record({ id: fc.uuid(), figure }), { selector: ({ id }) => id, maxLength: 10 });
const frame = { start: 200, end: 800, top: 30, row: 24 };

describe("groupFigures", () => {
  it("puts every figure in one place, in whatever order they come", () => {
    fc.assert(
      fc.property(figures, (some) => {
        const ids = (told: typeof some) =>
          groupFigures(told).map(({ clusters }) => clusters.map((one) => one.figures.map(({ id }) => id)));
        expect(ids(some).flat(2).toSorted()).toEqual(some.map(({ id }) => id).toSorted());
        expect(ids(some.toReversed())).toEqual(ids(some));
      }),
    );
  });

  it("says of a cluster that it agrees only where every two do, and that all hold in its interval", () => {
    fc.assert(
      fc.property(figures, (some) => {
        for (const { figures: told, common } of groupFigures(some).flatMap(({ clusters }) => clusters)) {
          for (const a of told) {
            for (const b of told) expect(compareFigures(a.figure, b.figure).answer).not.toBe("differ");
            const own = comparedAs(a.figure);
            expect((common.low ?? Number.NEGATIVE_INFINITY) >= (own.low ?? Number.NEGATIVE_INFINITY)).toBe(true);
            expect((common.high ?? Number.POSITIVE_INFINITY) <= (own.high ?? Number.POSITIVE_INFINITY)).toBe(true);
          }
          expect((common.low ?? Number.NEGATIVE_INFINITY) <= (common.high ?? Number.POSITIVE_INFINITY)).toBe(true);
        }
      }),
    );
  });

  it("aligns 70, 70.8, 71 and more than 70 percent, and parts dozens from about 200", () => {
    const percent = { unit: "%", type: "percent" } as const;
    const shares = [bare(71, 1, percent), bare(70.8, 0.1, percent), bare(70, 10, percent), above(70, percent)];
    const [only, ...more] = groupFigures(shares.map((one, index) => ({ id: String(index), figure: one })));
    expect([only?.unit, only?.clusters.length, more.length]).toEqual(["%", 1, 0]);
    expect(only?.clusters[0]?.common).toEqual({ low: 70.75, high: 70.85, hasLow: true, hasHigh: false });
    const crowd = groupFigures([
      { id: "dozens", figure: between(24, 99, "vague") },
      { id: "about", figure: between(180, 220, "about") },
    ]);
    expect(crowd.map(({ clusters }) => clusters.map((one) => one.figures.map(({ id }) => id)))).toEqual([
      [["dozens"], ["about"]],
    ]);
  });
});

describe("layQuantities", () => {
  it("keeps every mark on the axis and in a row of its own", () => {
    fc.assert(
      fc.property(figures, (some) => {
        for (const group of groupFigures(some)) {
          const { bands, height } = layQuantities(group, frame);
          const marks = bands.flatMap((band) => band.marks);
          expect(new Set(marks.map(({ y }) => y)).size).toBe(marks.length);
          for (const { from, to, y } of marks) {
            expect([y > frame.top, y < height, from >= frame.start, to <= frame.end + 1e-6, from < to]).not.toContain(
              false,
            );
          }
        }
      }),
    );
  });

  it("keeps the order of values, and puts equals alike", () => {
    fc.assert(
      fc.property(figures, (some) => {
        const lows = new Map(some.map(({ id, figure: one }) => [id, comparedAs(one).low ?? 0]));
        for (const group of groupFigures(some)) {
          const marks = layQuantities(group, frame).bands.flatMap((band) => band.marks);
          const placed = marks.map(({ id, from }) => ({ from, low: lows.get(id) ?? 0 })).sort((a, b) => a.low - b.low);
          for (const [index, { from, low }] of placed.slice(1).entries()) {
            const before = placed[index];
            expect(before?.low === low ? before.from === from : (before?.from ?? 0) <= from).toBe(true);
          }
        }
      }),
    );
  });

  it("draws each band inside all of its marks", () => {
    fc.assert(
      fc.property(figures, (some) => {
        for (const group of groupFigures(some)) {
          for (const { from, to, marks } of layQuantities(group, frame).bands) {
            for (const mark of marks) expect(from >= mark.from - 1e-6 && to <= mark.to + 2 + 1e-6).toBe(true);
          }
        }
      }),
    );
  });

  it("holds 0, and says where the axis is broken to show what is close together", () => {
    const told = (values: readonly number[]) =>
      groupFigures(values.map((value, index) => ({ id: String(index), figure: bare(value, 0.1) })));
    const [close] = told([70, 70.8, 71]);
    const [wide] = told([50, 500, 957]);
    if (!close || !wide) throw new Error("There is no group.");
    expect(layQuantities(close, frame).ticks[0]).toEqual({ value: 0, at: frame.start });
    expect(layQuantities(close, frame).breakAt).toBeGreaterThan(frame.start);
    expect(layQuantities(wide, frame)).toMatchObject({
      breakAt: null,
      ticks: [{ value: 0, at: frame.start }, {}, {}, {}, {}],
    });
  });
});

describe("roundValues", () => {
  it("gives a few round values inside the range", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 9000 }), (least, span) => {
        const values = roundValues(least, least + span);
        expect(values.length).toBeGreaterThanOrEqual(2);
        expect(values.length).toBeLessThanOrEqual(9);
        expect(values.every((value) => value >= least && value <= least + span)).toBe(true);
      }),
    );
  });
});
