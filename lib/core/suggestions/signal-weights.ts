import { forEachSignal, type SignalName, type SignalValues } from "./signals";

/** What each signal adds to the certainty that two mentions answer one question, in log-odds, from `bias` on. */
export interface SignalWeights {
  /** Another word as soon as a signal or a weight is another. */
  readonly version: string;
  readonly bias: number;
  readonly weights: SignalValues;
}

/**
 * Fitted on the development half of the seeds' gold and three topics of ECB+, then scaled so that on that half a score is the share of
 * pairs that match; rounded. Those of `fields` and `usage` were set by hand on that half. That of the embedder is a guess that no measurement bettered.
 */
export const defaultWeights: SignalWeights = {
  version: "3",
  bias: -8.5,
  weights: {
    quotation: 0.4,
    figures: 2.2,
    names: 1.6,
    dates: 0.4,
    speaker: 0.3,
    words: 1.2,
    concepts: 1.5,
    covered: 1.6,
    amount: 2.1,
    rarest: 3.4,
    fields: 1.8,
    letters: 1.6,
    company: 4.5,
    usage: 2,
    daysApart: 0.8,
    embedding: 3,
  },
};

/** The score of two mentions by their signals, 0 to 1. */
export function scoreOf(values: SignalValues, { bias, weights }: SignalWeights): number {
  return sigmoid(signalNames.reduce((sum, name) => sum + weights[name] * values[name], bias));
}

/** The logistic function. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export const signalNames: readonly SignalName[] = namesOfSignals();

function namesOfSignals(): SignalName[] {
  const names: SignalName[] = [];
  forEachSignal((name) => names.push(name));
  return names;
}
