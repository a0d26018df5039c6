import type { NameAliases } from "../facts/names/name-aliases";
import type { Segment } from "../text/segments";
import { differingWords } from "./differing-words";
import { flagsOf, type SuggestionFlag } from "./flags";
import { nameMatcher } from "./name-matcher";
import { prepare } from "./prepare";
import type { PreparedMention } from "./prepared-mention";
import type { Reason } from "./reason";
import { defaultWeights, type SignalWeights, scoreOf, signalNames } from "./signal-weights";
import { forEachSignal, type SignalValues, signals } from "./signals";
import type { SignalContext } from "./signals/signal";
import type { Suggestible } from "./suggestible";
import type { WordWeights } from "./words/word-weights";

/** What a ranking knows beside the mentions. `weights` are the project's own, `cosine` an embedder's, null where it has no vectors. */
export interface SuggestContext {
  readonly words: WordWeights;
  readonly aliases: NameAliases;
  readonly weights?: SignalWeights;
  readonly cosine?: (firstId: string, secondId: string) => number | null;
}

/** Two mentions that may answer one question, how certain that is (0 to 1), why, and in which words of the quotes they differ. */
export interface Suggestion {
  readonly firstId: string;
  readonly secondId: string;
  readonly score: number;
  readonly signals: SignalValues;
  readonly reasons: readonly Reason[];
  readonly flags: readonly SuggestionFlag[];
  readonly differing: { readonly first: Segment[]; readonly second: Segment[] };
}

/** What is less certain than this is not suggested. */
export const leastScore = 0.02;

/**
 * The mentions that may answer the question that this one answers, the most certain first; it is the first of each pair. Never itself,
 * none of its article, none that shares a claim with it.
 */
export function suggestFor(
  mention: Suggestible,
  others: readonly Suggestible[],
  context: SuggestContext,
): Suggestion[] {
  const rank = ranking(context);
  const prepared = prepare(mention, context.words);
  return inOrder(
    others.filter((other) => mayPair(mention, other)).flatMap((other) => rank(prepared, prepare(other, context.words))),
  );
}

/** All pairs of these mentions that may answer one question, the most certain first; the first of a pair comes first in the list. */
export function suggestPairs(mentions: readonly Suggestible[], context: SuggestContext): Suggestion[] {
  const rank = ranking(context);
  const prepared = mentions.map((mention) => prepare(mention, context.words));
  return inOrder(
    prepared.flatMap((first, index) =>
      prepared
        .slice(index + 1)
        .flatMap((second) => (mayPair(first.mention, second.mention) ? rank(first, second) : [])),
    ),
  );
}

/** The signals of two prepared mentions, the same whichever comes first. */
export function compareMentions(a: PreparedMention, b: PreparedMention, context: SignalContext): SignalValues {
  const [first, second] = a.mention.id <= b.mention.id ? [a, b] : [b, a];
  return forEachSignal((name) => signals[name].of(first, second, context));
}

/** Whether two mentions may be suggested for one claim at all. */
export function mayPair(a: Suggestible, b: Suggestible): boolean {
  return a.id !== b.id && a.articleId !== b.articleId && !a.claimIds.some((claim) => b.claimIds.includes(claim));
}

/** What signals need to know, out of what a ranking is given. */
export function signalContext({ words, aliases, cosine }: SuggestContext): SignalContext {
  return { words, names: nameMatcher(aliases), cosine: cosine ?? (() => null) };
}

function ranking(context: SuggestContext) {
  const known = signalContext(context);
  const weights = context.weights ?? defaultWeights;
  return (a: PreparedMention, b: PreparedMention): Suggestion[] => {
    const values = compareMentions(a, b, known);
    const score = scoreOf(values, weights);
    if (score < leastScore) return [];
    return [
      {
        firstId: a.mention.id,
        secondId: b.mention.id,
        score,
        signals: values,
        reasons: explain(a, b, known),
        flags: flagsOf(a, b),
        differing: differingWords(a, b),
      },
    ];
  };
}

function explain(a: PreparedMention, b: PreparedMention, known: SignalContext): Reason[] {
  return signalNames.flatMap((name) => {
    const { explain: reasonsOf }: { explain?: (typeof signals.concepts)["explain"] } = signals[name];
    return reasonsOf?.(a, b, known) ?? [];
  });
}

// Equal scores stand in the order of their ids, so that a ranking is the same whatever order the mentions come in.
function inOrder(suggestions: readonly Suggestion[]): Suggestion[] {
  const key = ({ firstId, secondId }: Suggestion) => [firstId, secondId].sort().join(" ");
  return [...suggestions].sort((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1));
}
