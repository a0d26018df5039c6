import { sameness } from "../name-matcher";
import type { PreparedMention, PreparedName } from "../prepared-mention";
import type { Reason } from "../reason";
import type { Signal, SignalContext } from "./signal";

/** The names they share, with their spellings, aliases and longest forms in the article: their weight among all names of both. */
export const names: Signal = {
  of: (a, b, context) => {
    if (a.names.length === 0 || b.names.length === 0) return 0;
    const matches = matchNames(a, b, context);
    const shared = matches.reduce(
      (sum, { first, second, like }) => sum + like * Math.min(first.weight, second.weight),
      0,
    );
    const all = weightOf(a.names) + weightOf(b.names) - shared;
    return shared === 0 ? 0 : Math.min(1, shared / all);
  },
  explain: (a, b, context) =>
    matchNames(a, b, context).map(
      ({ first, second }): Reason => ({
        kind: "name",
        first: first.words,
        second: second.words,
        relation: context.names.compare(first.folded, second.folded).relation,
      }),
    ),
};

interface NameMatch {
  readonly first: PreparedName;
  readonly second: PreparedName;
  readonly like: number;
}

/** Each name with the one of the other side that is most like it, none twice, the likest first. */
export function matchNames(a: PreparedMention, b: PreparedMention, { names: matcher }: SignalContext): NameMatch[] {
  const pairs = a.names.flatMap((first) =>
    b.names.flatMap((second): NameMatch[] => {
      const like = sameness(matcher.compare(first.folded, second.folded));
      return like === 0 ? [] : [{ first, second, like }];
    }),
  );
  const taken = new Set<PreparedName>();
  return pairs
    .sort((one, other) => other.like - one.like || weightOfMatch(other) - weightOfMatch(one))
    .filter(({ first, second }) => {
      if (taken.has(first) || taken.has(second)) return false;
      taken.add(first).add(second);
      return true;
    });
}

function weightOfMatch({ first, second }: NameMatch): number {
  return Math.min(first.weight, second.weight);
}

function weightOf(all: readonly PreparedName[]): number {
  return all.reduce((sum, { weight }) => sum + weight, 0);
}
