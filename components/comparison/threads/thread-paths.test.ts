import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestPairs, type ThreadColumn, type ThreadPlace, threadPaths } from "./thread-paths";

const stage = { width: 900, height: 600 };
const claims = ["a", "b", "c"] as const;
const place: fc.Arbitrary<ThreadPlace> = fc.record({
  line: fc.integer({ min: 0, max: 4000 }),
  left: fc.integer({ min: 0, max: 260 }),
  number: fc.integer({ min: 0, max: 4000 }),
  isMeasured: fc.boolean(),
});
const column = (index: number): fc.Arbitrary<ThreadColumn> =>
  fc.record({
    x: fc.constant(index * 300),
    y: fc.integer({ min: -4000, max: 100 }),
    top: fc.constant(90),
    bottom: fc.constant(600),
    numbersAt: fc.constant(290),
    places: fc
      .array(fc.tuple(fc.constantFrom(...claims), fc.array(place, { maxLength: 4 })), { maxLength: 3 })
      .map((entries) => new Map(entries)),
  });
const columns = fc.tuple(column(0), column(1), column(2));
const strong = fc.subarray([...claims]).map((some) => new Set<string>(some));

const threads = (path: string) => path.match(/M[^M]*C[^M]*/g) ?? [];
const numbersIn = (path: string) => [...path.matchAll(/-?\d+(\.\d+)?|NaN|Infinity/g)].map(([text]) => Number(text));

describe("threadPaths", () => {
  it("never leaves the stage and knows every number", () => {
    fc.assert(
      fc.property(columns, strong, fc.boolean(), (some, at, withQuiet) => {
        const paths = threadPaths(some, stage, at, withQuiet);
        for (const value of numbersIn(paths.strong + paths.quiet)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(stage.width);
        }
        expect(paths.strong + paths.quiet).not.toMatch(/[^MCH\d. ]/);
      }),
    );
  });

  it("draws quiet threads only where asked, and none for a claim that is strong", () => {
    fc.assert(
      fc.property(columns, strong, (some, at) => {
        expect(threadPaths(some, stage, at, false).quiet).toBe("");
        expect(threadPaths(some, stage, new Set(claims), true).quiet).toBe("");
        expect(threadPaths(some, stage, at, true).strong).toBe(threadPaths(some, stage, at, false).strong);
      }),
    );
  });

  it("draws as many threads when the columns stand the other way round", () => {
    const mirror = (some: readonly ThreadColumn[]) =>
      some.map((each, index) => ({ ...each, x: some[some.length - 1 - index]?.x ?? 0 })).reverse();
    fc.assert(
      fc.property(columns, strong, (some, at) => {
        const [there, back] = [some, mirror(some)].map((each) => threadPaths(each, stage, at, true));
        expect(threads(back?.strong ?? "").length).toBe(threads(there?.strong ?? "").length);
        expect(threads(back?.quiet ?? "").length).toBe(threads(there?.quiet ?? "").length);
      }),
    );
  });

  const at = (line: number, left = 20): ThreadPlace => ({ line, left, number: line, isMeasured: true });
  const showing = (index: number, places: readonly (readonly [string, readonly ThreadPlace[]])[]): ThreadColumn => ({
    x: index * 300,
    y: 100,
    top: 100,
    bottom: 500,
    numbersAt: 290,
    places: new Map(places),
  });

  it("goes from the number to the mention, across a column without the claim", () => {
    const some = [showing(0, [["a", [at(50)]]]), showing(1, []), showing(2, [["a", [at(150)]]])];
    expect(threadPaths(some, stage, new Set(["a"]), true).strong).toBe("M290 150C316 150 591 250 617 250");
    expect(threadPaths(some, stage, new Set(), true).quiet).toBe("M290 150C316 150 591 250 617 250");
  });

  it("ends at the edge with a tick where the mention is out of sight", () => {
    const some = [showing(0, [["a", [at(50)]]]), showing(1, [["a", [at(2000)]]])];
    expect(threadPaths(some, stage, new Set(["a"]), true).strong).toBe("M290 150C316 150 291 500 317 500M313 500H321");
    expect(threadPaths(some, stage, new Set(), true).quiet).toBe("");
  });
});

describe("nearestPairs", () => {
  it("is the same from both sides and leaves nobody alone", () => {
    const side = fc.array(fc.record({ height: fc.nat(100) }), { maxLength: 6 });
    fc.assert(
      fc.property(side, side, (ones, others) => {
        const pairs = nearestPairs(ones, others);
        const back = nearestPairs(others, ones);
        expect(back.length).toBe(pairs.length);
        for (const [one, other] of pairs) expect(back.some(([a, b]) => a === other && b === one)).toBe(true);
        if (others.length > 0) for (const one of ones) expect(pairs.some(([a]) => a === one)).toBe(true);
      }),
    );
  });
});
