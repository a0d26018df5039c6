import type { Segment } from "../../text/segments";
import type { Extractor, ReadArticle, Reading } from "../extractor";
import { clauseAt } from "./find-clauses";
import { determiners, isAdverb } from "./function-words";
import type { Hedge } from "./hedge";
import { type HedgeKind, type HedgeLexicon, hedgeLexicon } from "./hedge-lexicon";
import { type ParsedSentence, parseSentences, stretchOf } from "./parsed-sentence";
import { phraseAt } from "./phrase-table";
import { type GroupStarts, groupStarts, type VerbGroup } from "./verb-group";

const POSSIBLE = new Set(["may", "might", "could"]);
const APPEARS_BEHIND =
  /^(?:to|that|as|like|likely|unlikely|certain|ready|unable|set|determined|poised|clear|unclear|increasingly)$/;

/** What is preliminary because it comes before, not because it may change. */
const BEFOREHAND =
  /^(?:approval|permission|consent|hearings?|investigations?|inquir(?:y|ies)|talks|rounds?|stages?|detention|agreement)$/;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly kind: HedgeKind;
  readonly about: Segment | null;
}

/** Every word by which an article holds back, in order and apart, with what it is about. Linear in the text. */
export function readHedges(article: ReadArticle): Reading<Hedge>[] {
  return hedgesOf(parseSentences(article));
}

/** Hedges as a plug-in. */
export const hedges: Extractor<"hedge", Hedge> = { kind: "hedge", version: 2, read: readHedges };

/** As `readHedges`, of sentences that are parsed already. */
export function hedgesOf(sentences: readonly ParsedSentence[]): Reading<Hedge>[] {
  return sentences.flatMap((sentence) => {
    const lexicon = hedgeLexicon(sentence.language);
    const verbs = groupStarts(sentence.groups);
    const readings: Reading<Hedge>[] = [];
    let end = 0;
    for (let index = 0; index < sentence.words.length; index += 1) {
      if (index < end) continue;
      const found = hedgeAt(sentence, lexicon, verbs, index);
      if (found === null) continue;
      readings.push(readingOf(sentence, found));
      end = found.to;
    }
    return readings;
  });
}

function hedgeAt(sentence: ParsedSentence, lexicon: HedgeLexicon, verbs: GroupStarts, index: number): Found | null {
  const { words } = sentence;
  const phrase = phraseAt(lexicon.ofClause, words, index);
  if (phrase !== null) {
    const to = index + phrase.words.length;
    return { from: index, to, kind: phrase.value, about: verbFor(sentence, index, to) };
  }
  const group = verbs.get(index);
  if (group !== undefined) return hedgeOfVerb(sentence, lexicon, verbs, group);
  const adjective = phraseAt(lexicon.ofNoun, words, index);
  if (adjective === null || !isBeforeNoun(sentence, index, adjective.words.length)) return null;
  const to = index + adjective.words.length;
  const noun = words[to];
  return {
    from: index,
    to,
    kind: adjective.value,
    about: noun === undefined ? null : { start: noun.start, end: noun.end },
  };
}

function hedgeOfVerb(
  { words }: ParsedSentence,
  lexicon: HedgeLexicon,
  verbs: GroupStarts,
  group: VerbGroup,
): Found | null {
  const next = words[group.last + 1]?.low === "to" ? verbs.get(group.last + 1) : undefined;
  const infinitive = next === undefined ? null : stretchOf(words, next.first, next.last + 1);
  const about = stretchOf(words, group.first, group.last + 1);
  if (POSSIBLE.has(group.modal ?? "") && group.isFinite)
    return { from: group.first, to: group.first + 1, kind: "possibility", about };
  const behind = words[group.last + 1]?.low ?? "";
  if ((group.lemma === "appear" || group.lemma === "seem") && (group.lemma === "seem" || APPEARS_BEHIND.test(behind))) {
    return { from: group.head, to: group.head + 1, kind: "appearance", about: infinitive ?? about };
  }
  const head = words[group.head]?.low ?? "";
  const kind = group.isPassive && Object.hasOwn(lexicon.passive, head) ? lexicon.passive[head] : undefined;
  if (kind === undefined || (behind !== "to" && behind !== "that")) return null;
  return { from: group.first, to: group.last + 1, kind, about: infinitive ?? about };
}

/** The verb that an adverb is about: the one it stands in, else the next of its clause, else the last one before it. */
function verbFor(sentence: ParsedSentence, from: number, to: number): Segment | null {
  const clause = clauseAt(sentence.clauses, from);
  const near = groupsAround(sentence.groups, from);
  const found =
    near.find(({ first, last }) => first <= from && from <= last) ??
    near.find(({ first }) => first >= to && first < (clause?.to ?? to) + 1) ??
    near.findLast(({ last }) => last < from && last >= (clause?.from ?? from)) ??
    near.find(({ first }) => first >= to);
  return found === undefined ? null : stretchOf(sentence.words, found.first, found.last + 1);
}

function groupsAround(groups: readonly VerbGroup[], index: number): readonly VerbGroup[] {
  let [low, high] = [0, groups.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.last ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return groups.slice(Math.max(0, low - 2), low + 2);
}

function isBeforeNoun({ words }: ParsedSentence, index: number, length: number): boolean {
  const noun = words[index + length];
  if (noun === undefined || !noun.isWord) return false;
  if (length > 1) return true;
  if (words[index]?.low === "preliminary" && BEFOREHAND.test(noun.low)) return false;
  const before = words[index - 1]?.low ?? "";
  if (
    isAdverb(noun.low) ||
    determiners.has(noun.low) ||
    /^(?:to|that|by|of|in|on|at|for|and|or|with|as)$/.test(noun.low)
  )
    return false;
  // `police suspected arson` is a verb, `two accused men` is none.
  return !/^(?:he|she|they|it|we|i|who|police|not)$/.test(before);
}

function readingOf({ words, clauses, start, end }: ParsedSentence, { from, to, kind, about }: Found): Reading<Hedge> {
  const at = stretchOf(words, from, to) ?? { start, end };
  const cue = words
    .slice(from, to)
    .map(({ low }) => low)
    .join(" ");
  return { ...at, value: { kind, cue, about, clause: clauseAt(clauses, from)?.stretch ?? { start, end } } };
}
