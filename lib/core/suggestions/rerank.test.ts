import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decision, fitWeights, leastDecisions } from "./rerank";
import { defaultWeights, scoreOf, signalNames } from "./signal-weights";
import { forEachSignal } from "./signals";

const values = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: signalNames.length, maxLength: signalNames.length })
  .map((numbers) => forEachSignal((name) => numbers[signalNames.indexOf(name)] ?? 0));
const decision: fc.Arbitrary<Decision> = fc.record({ signals: values, accepted: fc.boolean() });
const decisions = fc.array(decision, { minLength: 20, maxLength: 60 });

/** Decisions of people for whom a match is one with figures of the same thing, and letters tell nothing. */
const byFigures: readonly Decision[] = Array.from({ length: 40 }, (_, index) => ({
  accepted: index % 2 === 0,
  signals: forEachSignal((name) => {
    if (name === "figures") return index % 2 === 0 ? 0.9 : 0;
    return name === "letters" ? (index % 7) / 7 : 0.2;
  }),
}));

describe("fitting weights to decisions", () => {
  it("leaves the default until there are enough of both kinds", () => {
    expect(fitWeights([])).toBe(defaultWeights);
    const accepted = byFigures.filter((each) => each.accepted);
    expect(fitWeights([...accepted, ...accepted, ...accepted])).toBe(defaultWeights);
    const few = byFigures.slice(0, 2 * leastDecisions - 1);
    expect(fitWeights(few)).toBe(defaultWeights);
    expect(fitWeights(byFigures.slice(0, 2 * leastDecisions))).not.toBe(defaultWeights);
  });

  it("is the same in every order of the decisions", () => {
    fc.assert(
      fc.property(
        decisions.chain((all) =>
          fc.record({ all: fc.constant(all), shuffled: fc.shuffledSubarray(all, { minLength: all.length }) }),
        ),
        ({ all, shuffled }) => {
          expect(fitWeights(shuffled)).toEqual(fitWeights(all));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("turns no signal against what it stands for, and stays finite", () => {
    fc.assert(
      fc.property(decisions, (all) => {
        const { bias, weights } = fitWeights(all);
        expect(Number.isFinite(bias)).toBe(true);
        for (const name of signalNames) expect(weights[name]).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 30 },
    );
  });

  it("fits the decisions no worse than the default, the hold on the weights counted in", () => {
    const loss = (all: readonly Decision[], weights = defaultWeights) =>
      all.reduce((sum, { signals, accepted }) => {
        const score = scoreOf(signals, weights);
        return sum - Math.log(Math.max(1e-12, accepted ? score : 1 - score));
      }, 0);
    fc.assert(
      fc.property(decisions, (all) => {
        expect(loss(all, fitWeights(all))).toBeLessThanOrEqual(loss(all) + 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  it("learns what a project's people go by", () => {
    const fitted = fitWeights(byFigures);
    expect(fitted.weights.figures).toBeGreaterThan(defaultWeights.weights.figures);
    const [match, other] = byFigures;
    const apart = (weights = defaultWeights) =>
      scoreOf(match?.signals ?? forEachSignal(() => 0), weights) -
      scoreOf(other?.signals ?? forEachSignal(() => 0), weights);
    expect(apart(fitted)).toBeGreaterThan(apart());
    expect(fitted.version).toBe(`${defaultWeights.version}+40`);
  });
});
