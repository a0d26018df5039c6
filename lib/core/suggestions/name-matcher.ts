import { compareNames, type NameComparison, nameThreshold } from "../facts/names/compare-names";
import type { FoldedName } from "../facts/names/fold-name";
import type { NameAliases } from "../facts/names/name-aliases";

/** Compares names, each pair of spellings once. */
export interface NameMatcher {
  compare(a: FoldedName, b: FoldedName): NameComparison;
}

const matchers = new WeakMap<NameAliases, NameMatcher>();

/** The matcher that knows these aliases. It keeps what it compared as long as they are kept. */
export function nameMatcher(aliases: NameAliases): NameMatcher {
  const matcher = matchers.get(aliases) ?? newMatcher(aliases);
  matchers.set(aliases, matcher);
  return matcher;
}

function newMatcher(aliases: NameAliases): NameMatcher {
  const known = new Map<string, NameComparison>();
  return {
    compare: (a, b) => {
      const key = `${a.kind} ${a.key}\n${b.kind} ${b.key}`;
      const found = known.get(key) ?? compareNames(a, b, { aliases });
      known.set(key, found);
      return found;
    },
  };
}

/** How far a comparison speaks for one name: 1 for the same, less for a shorter form or a slip, else 0. */
export function sameness({ score, relation }: NameComparison): number {
  if (relation === "same") return 1;
  if (relation === "misspelt") return score >= nameThreshold ? 0.8 : 0;
  return relation === "shorter" ? 0.6 : 0;
}
