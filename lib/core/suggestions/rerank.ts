import { defaultWeights, type SignalWeights, scoreOf, signalNames } from "./signal-weights";
import { forEachSignal, type SignalName, type SignalValues } from "./signals";

/** A suggestion that a person accepted or rejected, with the signals that it had. */
export interface Decision {
  readonly signals: SignalValues;
  readonly accepted: boolean;
}

/** So many accepted and so many rejected ones are needed before a project ranks in its own way. */
export const leastDecisions = 10;

const STEPS = 400;
/** How strongly the weights are held to the default, in decisions: an L2 term on what they moved. */
const HOLD = 4;

/**
 * The weights of a project by its decisions: logistic regression held to the default weights. The same for the same decisions in any
 * order; the default until there are `leastDecisions` of both kinds. No signal turns against what it stands for.
 */
export function fitWeights(decisions: readonly Decision[], from: SignalWeights = defaultWeights): SignalWeights {
  const accepted = decisions.filter((decision) => decision.accepted).length;
  if (Math.min(accepted, decisions.length - accepted) < leastDecisions) return from;
  const ordered = inOneOrder(decisions);
  const step = 1 / (HOLD + (ordered.length * (signalNames.length + 1)) / 4);
  let fitted = from;
  for (let count = 0; count < STEPS; count += 1) fitted = descend(fitted, from, ordered, step);
  return { ...fitted, version: `${from.version}+${decisions.length}` };
}

// The curvature is at most a quarter of the squared signals' sum and the hold: with steps of its inverse it always goes down.
function descend(now: SignalWeights, from: SignalWeights, decisions: readonly Decision[], step: number): SignalWeights {
  const slopes = new Map<SignalName, number>();
  let slopeOfBias = HOLD * (now.bias - from.bias);
  for (const { signals, accepted } of decisions) {
    const error = scoreOf(signals, now) - (accepted ? 1 : 0);
    slopeOfBias += error;
    for (const name of signalNames) slopes.set(name, (slopes.get(name) ?? 0) + error * signals[name]);
  }
  const weights = forEachSignal((name) => {
    const slope = (slopes.get(name) ?? 0) + HOLD * (now.weights[name] - from.weights[name]);
    const moved = now.weights[name] - step * slope;
    return Math.sign(from.weights[name]) === -Math.sign(moved) ? 0 : moved;
  });
  return { version: now.version, bias: now.bias - step * slopeOfBias, weights };
}

// Sums of floating-point numbers depend on their order.
function inOneOrder(decisions: readonly Decision[]): Decision[] {
  const key = ({ signals, accepted }: Decision) => [accepted ? 1 : 0, ...signalNames.map((name) => signals[name])];
  return decisions
    .map((decision) => ({ decision, key: key(decision) }))
    .sort((a, b) => compareLists(a.key, b.key))
    .map(({ decision }) => decision);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, one] of a.entries()) {
    const difference = one - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
