import type { Segment } from "../text/segments";
import type { Attribution, Speaker } from "./attribution/attribution";
import type { Reading } from "./extractor";
import type { Fact, FactKind, FactOf, FactValues, SaidBy } from "./fact";
import type { ArticleReadings } from "./index";

/**
 * What a mention says, in the order of the text: what is read inside its segments, and what holds there from outside: who says it,
 * and the words that hedge, negate or place in time the better part of it. `text` and `readings` are of the mention's revision.
 */
export function mentionFacts(text: string, readings: ArticleReadings, segments: readonly Segment[]): Fact[] {
  const words = (at: Segment | null) => (at === null ? null : text.slice(at.start, at.end));
  const inside = (at: Segment) => shared(at, segments) > 0;
  const holds = (scope: Segment) => 2 * shared(scope, segments) > Math.min(lengthOf(segments), scope.end - scope.start);
  const fact = factIn(text);
  const facts: Fact[] = [
    ...readings.figures.filter(inside).map((each) => fact("figure", each, each.value)),
    ...readings.dates.filter(inside).map((each) => fact("date", each, each.value)),
    ...readings.names.filter(inside).map((each) => fact("name", each, each.value)),
    ...readings.attributions
      .filter(({ value }) => holds(value.content))
      .map((each) => fact("attribution", evidenceOf(each), saidBy(words, each.value))),
    ...readings.quotations
      .filter(inside)
      .map((each) => fact("quotation", each, { inner: words(each.value.inner) ?? "", closed: each.value.closed })),
    ...readings.hedges
      .filter((each) => inside(each) || holds(each.value.clause))
      .map(({ value, ...at }) => fact("hedge", at, { kind: value.kind, cue: value.cue, about: words(value.about) })),
    ...readings.modality
      .filter((each) => inside(each.value.verb) || holds(each.value.clause))
      .map(({ value: { status, lemma, isConditional }, ...at }) =>
        fact("modality", at, { status, lemma, isConditional }),
      ),
    ...readings.negations
      .filter((each) => inside(each) || holds(each.value.scope))
      .map(({ value: { kind, cue, verb, isCancelled }, ...at }) =>
        fact("negation", at, { kind, cue, verb: words(verb), isCancelled }),
      ),
  ];
  return facts.sort((a, b) => a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : 1));
}

function factIn(text: string) {
  return <Kind extends FactKind>(kind: Kind, { start, end }: Segment, value: FactValues[Kind]): FactOf<Kind> => ({
    kind,
    start,
    end,
    words: text.slice(start, end),
    value,
  });
}

/** The characters that name who says it, else those that report, else what is said. */
function evidenceOf({ start, end, value: { speaker, verb } }: Reading<Attribution>): Segment {
  return speaker ?? verb ?? { start, end };
}

function saidBy(words: (at: Segment | null) => string | null, { speaker, verb, manner }: Attribution): SaidBy {
  return {
    speaker: speaker && { kind: speaker.kind, words: words(speaker) ?? "", named: words(namedIn(speaker)) },
    verb: verb && { words: words(verb) ?? "", lemma: verb.lemma, strength: verb.strength },
    manner,
  };
}

function namedIn({ name, antecedent }: Speaker): Segment | null {
  return name ?? antecedent;
}

/** How many characters a stretch shares with the segments. */
function shared({ start, end }: Segment, segments: readonly Segment[]): number {
  return segments.reduce((sum, each) => sum + Math.max(0, Math.min(end, each.end) - Math.max(start, each.start)), 0);
}

function lengthOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { start, end }) => sum + end - start, 0);
}
