import { type ParsedSentence, parseSentences } from "../certainty/parsed-sentence";
import { groupStarts } from "../certainty/verb-group";
import type { Extractor, ReadArticle, Reading } from "../extractor";
import { type Cue, findCues } from "./find-cues";
import type { Negation } from "./negation";
import { negationLexicon } from "./negation-lexicon";
import { type Scope, scopeOf } from "./scope-of";

/**
 * Every word that negates in an article, at exactly its characters (of `didn't` the n't), in order and apart, with the verb
 * and the stretch that it negates. Linear in the text.
 */
export function readNegations(article: ReadArticle): Reading<Negation>[] {
  return negationsOf(parseSentences(article));
}

/** Negation as a plug-in. */
export const negations: Extractor<"negation", Negation> = { kind: "negation", version: 3, read: readNegations };

/** As `readNegations`, of sentences that are parsed already. */
export function negationsOf(sentences: readonly ParsedSentence[]): Reading<Negation>[] {
  return sentences.flatMap((sentence) => {
    const cues = findCues(sentence, negationLexicon(sentence.language));
    if (cues.length === 0) return [];
    const starts = groupStarts(sentence.groups);
    const scoped = cues.map((cue) => ({ cue, scope: scopeOf(sentence, cue, starts) }));
    const cancelled = cancelledOf(scoped);
    return scoped.map(({ cue, scope }, index) => readingOf(sentence, cue, scope, cancelled.has(index)));
  });
}

type Scoped = { readonly cue: Cue; readonly scope: Scope };

/** Two negations undo each other where one negates the verb that the other is, or they stand side by side. */
function cancelledOf(scoped: readonly Scoped[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, { cue, scope }] of scoped.entries()) {
    const next = scoped[index + 1];
    if (next === undefined || found.has(index)) continue;
    const isVerb = isVerbCue(next.cue) || isVerbCue(cue);
    const isOfVerb = isVerb && next.cue.group !== null && scope.group === next.cue.group;
    const isBeside = next.cue.from - cue.to <= 1 && next.cue.kind === "without" && !isVerbCue(cue);
    if (!(isOfVerb || isBeside)) continue;
    found.add(index);
    found.add(index + 1);
  }
  return found;
}

function isVerbCue({ kind }: Cue): boolean {
  return kind === "failed" || kind === "refused" || kind === "denied" || kind === "withheld";
}

function readingOf(
  { words, start, end }: ParsedSentence,
  cue: Cue,
  scope: Scope,
  isCancelled: boolean,
): Reading<Negation> {
  const last = words[cue.to - 1]?.end ?? end;
  const first = cue.shortened > 0 ? last - cue.shortened : (words[cue.from]?.start ?? start);
  const low = words.slice(cue.from, cue.to).map((word) => word.low);
  const text = cue.shortened > 0 ? (low[0] === "cannot" ? "not" : "n't") : low.join(" ");
  return {
    start: first,
    end: last,
    value: { kind: cue.kind, cue: text, verb: scope.verb, scope: scope.stretch, isCancelled },
  };
}
