import type { FactOf } from "../../facts/fact";
import type { NameComparison } from "../../facts/names/compare-names";
import type { Detector } from "../detector";
import { evidenceOf } from "../evidence-of";
import type { Finding } from "../finding";
import { compareFacts, foldedOf, namesOf } from "../mention-names";

type NameFact = FactOf<"name">;

/** People whose names are nearly one, who share the surname alone, or who have one title and two names. */
export const names: Detector = {
  id: "names",
  version: 1,
  detect: (a, b, context) => {
    const [ones, others] = [namesOf("person", a), namesOf("person", b)];
    if (ones.length === 0 || others.length === 0) return [];
    const compare = (one: NameFact, other: NameFact) => compareFacts(one, other, context);
    const isKnown = (fact: NameFact, among: readonly NameFact[]) =>
      among.some((other) => ["same", "shorter"].includes(compare(fact, other).relation));
    const lone = ones.filter((one) => !isKnown(one, others));
    const loneOthers = others.filter((other) => !isKnown(other, ones));
    return lone.flatMap((one) => loneOthers.flatMap((other) => findingOf(one, other, compare(one, other))));
  },
};

function findingOf(one: NameFact, other: NameFact, compared: NameComparison): Finding[] {
  const reason = reasonOf(one, other, compared);
  if (reason === null) return [];
  return [
    {
      kind: "name",
      outcome: "differs",
      reason,
      first: [evidenceOf(one, one.value.longest)],
      second: [evidenceOf(other, other.value.longest)],
    },
  ];
}

function reasonOf(one: NameFact, other: NameFact, { relation, reasons, onlyA, onlyB }: NameComparison): string | null {
  if (relation === "misspelt") return "The names are one but for a letter.";
  const [a, b] = [foldedOf(one), foldedOf(other)];
  const surnames = [a, b].map(({ tokens }) => tokens.at(-1)?.written);
  const areFull = onlyA.length > 0 && onlyB.length > 0;
  if (areFull && reasons.some((each) => each.a === surnames[0] && each.b === surnames[1]))
    return "The surname is the same, and the other names are not.";
  const [title, otherTitle] = [one.value.title?.toLowerCase(), other.value.title?.toLowerCase()];
  return title !== undefined && title === otherTitle ? "One title is given to two names." : null;
}
