import { prepare } from "./prepare";
import { defaultWeights, scoreOf } from "./signal-weights";
import type { SignalValues } from "./signals";
import { compareMentions, leastScore, mayPair, type SuggestContext, signalContext } from "./suggest";
import type { Suggestible } from "./suggestible";

/** Two mentions that may answer one question, and how certain that is, without the reasons. */
export interface RankedPair {
  readonly firstId: string;
  readonly secondId: string;
  readonly score: number;
  readonly signals: SignalValues;
}

/**
 * Scores pairs as `suggestFor` does, and explains none: telling why takes longer than telling how certain. Null for what may not be
 * suggested, or is too uncertain.
 */
export function pairRanker(context: SuggestContext): (a: Suggestible, b: Suggestible) => RankedPair | null {
  const known = signalContext(context);
  const weights = context.weights ?? defaultWeights;
  return (a, b) => {
    if (!mayPair(a, b)) return null;
    const signals = compareMentions(prepare(a, context.words), prepare(b, context.words), known);
    const score = scoreOf(signals, weights);
    return score < leastScore ? null : { firstId: a.id, secondId: b.id, score, signals };
  };
}
