import { readAliases } from "../facts/names/name-aliases";
import { prepare } from "./prepare";
import { defaultWeights, scoreOf } from "./signal-weights";
import type { SignalValues } from "./signals";
import { compareMentions, signalContext } from "./suggest";
import type { Suggestible } from "./suggestible";
import { weighWords } from "./words/word-weights";

/** Scores pairs of mentions by the words of these passages; `of` may take a signal alone. */
export function pairScorer(
  passages: readonly string[],
  of: (values: SignalValues) => number = (values) => scoreOf(values, defaultWeights),
): (a: Suggestible, b: Suggestible) => number {
  const words = weighWords(passages);
  const context = signalContext({ words, aliases: readAliases([]) });
  return (a, b) => of(compareMentions(prepare(a, words), prepare(b, words), context));
}
