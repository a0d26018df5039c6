import { type FactOf, factsOf } from "../../facts/fact";
import { compareFigures } from "../../facts/figures/compare-figures";
import type { Figure } from "../../facts/figures/figure";
import { figureReading } from "../../facts/figures/figure-reading";
import type { Detector } from "../detector";
import { evidenceOf } from "../evidence-of";
import type { Finding } from "../finding";

/** Smaller counts are the same by chance. */
const LEAST_COUNT = 10;

/** The same figure of another thing: 670 charged against 670 arrested. */
export const scope: Detector = {
  id: "scope",
  version: 1,
  detect: (a, b) => {
    const [ones, others] = [factsOf("figure", a.facts), factsOf("figure", b.facts)];
    const lone = (fact: FactOf<"figure">, among: readonly FactOf<"figure">[]) =>
      among.every((other) => compareFigures(fact.value, other.value).answer !== "compatible");
    const loneOthers = others.filter((other) => lone(other, ones));
    return ones
      .filter((one) => lone(one, others))
      .flatMap((one) =>
        loneOthers.filter((other) => isOtherThing(one.value, other.value)).map((other) => findingOf(one, other)),
      );
  },
};

function isOtherThing(a: Figure, b: Figure): boolean {
  const isSame = a.low === b.low && a.high === b.high && a.unit === b.unit && a.type === b.type && a.form === b.form;
  const isTelling = a.unit !== null || (a.type === "count" && (a.low ?? a.high ?? 0) >= LEAST_COUNT);
  if (!isSame || !isTelling) return false;
  const compared = compareFigures(a, b);
  return compared.answer === "not comparable" && compared.because === "scope";
}

function findingOf(one: FactOf<"figure">, other: FactOf<"figure">): Finding {
  const reason = "The figure is the same, and what it counts is not.";
  const reading = ({ value }: FactOf<"figure">) =>
    [figureReading(value), value.counted, value.scope.length > 0 ? `(${value.scope.join(", ")})` : null]
      .filter((part) => part !== null)
      .join(" ");
  return {
    kind: "scope",
    outcome: "differs",
    reason,
    first: [evidenceOf(one, reading(one))],
    second: [evidenceOf(other, reading(other))],
  };
}
