import { type FactOf, factsOf } from "../../facts/fact";
import { actionWords } from "../../facts/figures/action-words";
import { compareFigures } from "../../facts/figures/compare-figures";
import type { Figure } from "../../facts/figures/figure";
import { figureWithReading } from "../../facts/figures/figure-label";
import { unitsAgree } from "../../facts/figures/units-agree";
import type { ComparedMention } from "../compared-mention";
import type { Detector, DetectorContext } from "../detector";
import { evidenceOf } from "../evidence-of";
import type { Finding } from "../finding";
import { areOfOthers, namesOf } from "../mention-names";
import { nearestPairs } from "../nearest-pairs";

type FigureFact = FactOf<"figure">;

const reasons = {
  rounding: "Both can hold: one is the other, rounded.",
  bound: "Both can hold: one is a bound that the other keeps.",
  range: "Both can hold: one lies in the range of the other.",
  vague: "Both can hold: a round word takes in the other figure.",
} as const;
const APART = 10;
/** `Several` and `a few` say less. */
const LEAST_VAGUE = 20;

/** Figures of one unit and scope that differ, and those that are told otherwise and can both hold. */
export const figures: Detector = {
  id: "figures",
  version: 3,
  detect: (a, b, context) => {
    const [all, allOthers] = [comparedFigures(a), comparedFigures(b)];
    const haveAges = all.some(isAge) && allOthers.some(isAge) && areOfOne(a, b, context);
    const [ones, others] = haveAges
      ? [all, allOthers]
      : [all.filter((one) => !isAge(one)), allOthers.filter((one) => !isAge(one))];
    const [sole, soleOthers] = [ones, others].map((all) => new Set(all.filter((figure) => isSole(figure, all))));
    const areSole = (one: FigureFact, other: FigureFact) => sole?.has(one) && soleOthers?.has(other);
    const distance = (one: FigureFact, other: FigureFact) =>
      countTheSame(one.value, other.value) || areSole(one, other) ? distanceOf(one.value, other.value) : null;
    return nearestPairs(ones, others, distance).flatMap(([one, other]) => findingOf(one, other));
  },
};

/** Without ranks, and words as vague as `several`. */
function comparedFigures({ facts }: ComparedMention): FigureFact[] {
  return factsOf("figure", facts).filter(
    ({ value: { type, form, high } }) =>
      type !== "ordinal" && (form !== "vague" || high === null || high >= LEAST_VAGUE),
  );
}

function isAge({ value }: FigureFact): boolean {
  return value.type === "age";
}

/** Whether an age in one can only be that of the person in the other. */
function areOfOne(a: ComparedMention, b: ComparedMention, context: DetectorContext): boolean {
  return namesOf("person", a).length + namesOf("person", b).length <= 2 && !areOfOthers(a, b, context);
}

function isSole({ value }: FigureFact, among: readonly FigureFact[]): boolean {
  return among.filter((other) => unitsAgree(value, other.value)).length === 1;
}

/** Whether the words of both figures tell what is counted or done; `compareFigures` sees that it is the same. */
function countTheSame(a: Figure, b: Figure): boolean {
  const done = new Set(actionsOf(a));
  return (a.counted !== null && b.counted !== null) || actionsOf(b).some((action) => done.has(action));
}

function actionsOf({ counted, scope }: Figure): string[] {
  return [...scope, counted ?? ""].flatMap((word) => actionWords.get(word) ?? []);
}

/** Compatible figures are nearer than any that differ; among each, those whose middles are of one size. */
function distanceOf(a: Figure, b: Figure): number | null {
  const compared = compareFigures(a, b);
  if (compared.answer === "not comparable") return null;
  const size = Math.min(1, Math.abs(Math.log1p(middleOf(a)) - Math.log1p(middleOf(b))) / APART);
  if (compared.answer === "differ") return 2 + size;
  return compared.reason === "same" ? 0 : 1 + size / 2;
}

function middleOf({ low, high }: Figure): number {
  return Math.abs(((low ?? high ?? 0) + (high ?? low ?? 0)) / 2);
}

function findingOf(one: FigureFact, other: FigureFact): Finding[] {
  const compared = compareFigures(one.value, other.value);
  if (compared.answer === "not comparable") return [];
  const evidence = {
    first: [evidenceOf(one, figureWithReading(one))],
    second: [evidenceOf(other, figureWithReading(other))],
  };
  if (compared.answer === "differ")
    return [{ kind: "figure", outcome: "differs", reason: "The figures cannot both hold.", ...evidence }];
  if (compared.reason === "same") return [];
  return [{ kind: "figure", outcome: "compatible", reason: reasons[compared.reason], ...evidence }];
}
