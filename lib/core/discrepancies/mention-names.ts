import { type FactOf, factsOf } from "../facts/fact";
import { compareNames, type NameComparison } from "../facts/names/compare-names";
import { type FoldedName, foldName } from "../facts/names/fold-name";
import type { NameKind } from "../facts/names/name-kind";
import type { ComparedMention } from "./compared-mention";
import type { DetectorContext } from "./detector";

type NameFact = FactOf<"name">;

const folded = new WeakMap<NameFact, FoldedName>();

/** Compares two names in the longest form that their articles give. */
export function compareFacts(one: NameFact, other: NameFact, { aliases }: DetectorContext): NameComparison {
  return compareNames(foldedOf(one), foldedOf(other), { kind: one.value.kind, aliases });
}

/** A name folded in the longest form that its article gives. */
export function foldedOf(fact: NameFact): FoldedName {
  const found = folded.get(fact) ?? foldName(fact.value.longest, fact.value.kind);
  folded.set(fact, found);
  return found;
}

/** The names of one kind in a mention, each spelling once. */
export function namesOf(kind: NameKind, { facts }: ComparedMention): NameFact[] {
  const found = factsOf("name", facts).filter(({ value }) => value.kind === kind);
  return found.filter(({ value }, at) => found.findIndex((other) => other.value.longest === value.longest) === at);
}

/** Whether both mentions name people, and none of them the same. */
export function areOfOthers(a: ComparedMention, b: ComparedMention, context: DetectorContext): boolean {
  const [ones, others] = [namesOf("person", a), namesOf("person", b)];
  if (ones.length === 0 || others.length === 0) return false;
  return !ones.some((one) => others.some((other) => compareFacts(one, other, context).relation !== "different"));
}
