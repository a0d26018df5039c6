import { firstRunEndingAfter, type OffsetMap } from "@/lib/core/text/diff/map-offsets";
import type { Segment } from "@/lib/core/text/segments";
import { sentenceAround } from "@/lib/core/text/sentences";
import { isIgnored, isWordKey, type Token, tokenize } from "@/lib/core/text/tokens";

/** Two revisions' texts and how the places of the old one lie in the new one. */
export type ComparedTexts = { old: string; now: string; map: OffsetMap; language: string | null };

/** The words of the parts that differ, findable by key: tokens in order, and where each key stands among them. */
export type WordPlaces = { tokens: Token[]; byKey: ReadonlyMap<string, readonly number[]> };

/** Where the words of a passage stand in the new text, and whether one place is certain. */
export type FoundWords = { segment: Segment; isCertain: boolean; isOnly: boolean };

const TELLING = 4;
const ALIKE = 0.5;
const NEAR = 256;
const BESIDE = 3;
const SENTENCE_END = /[.!?…。！？؟]/u;
const CLAUSE_END = /[.!?…。！？؟\n]/u;

/** The words of all stretches on one side of the differing parts. */
export function wordPlaces(text: string, stretches: readonly Segment[]): WordPlaces {
  const tokens = stretches.flatMap(({ start, end }) => tokenize(text, start, end));
  const byKey = new Map<string, number[]>();
  for (const [index, { key }] of tokens.entries()) {
    const places = byKey.get(key);
    if (places === undefined) byKey.set(key, [index]);
    else places.push(index);
  }
  return { tokens, byKey };
}

/**
 * The passage's own words in the differing parts of the new text, where they do not belong to other words of the old
 * one; null when they are gone. Certain only when one such place, and one in the old text, has the same sentence.
 */
export function findByWords(
  texts: ComparedTexts,
  places: { old: WordPlaces; now: WordPlaces },
  passage: Segment,
): FoundWords | null {
  const words = tokensOver(texts.old, passage);
  if (words.length === 0) return null;
  const found = occurrences(texts.now, places.now, words)
    .filter((place) => isFree(texts, place, passage))
    .map((place) => withSameEdges(texts, words, place, passage))
    .filter((place) => place !== null);
  const [first] = found;
  if (first === undefined) return null;
  const sentence = sentenceKeys(texts.old, passage, texts.language);
  const alike = found.filter((place) => sentenceKeys(texts.now, place, texts.language) === sentence);
  const twins = occurrences(texts.old, places.old, words).filter(
    (place) => isLoose(texts, place, passage) && sentenceKeys(texts.old, place, texts.language) === sentence,
  );
  const isTelling = sentence.split(" ").filter(isWordKey).length >= TELLING;
  const chosen = alike[0] ?? first;
  return {
    segment: chosen,
    isCertain: isTelling && alike.length === 1 && twins.length === 1 && !isTwinned(texts, places, passage, chosen),
    isOnly: found.length === 1,
  };
}

/**
 * Whether another place could be meant as well: the sentence came to stand more often, or less often where it stood
 * several times, or new words hold the passage close by or in a sentence much like its own. No comparison can tell these apart.
 */
export function isTwinned(
  texts: ComparedTexts,
  places: { old: WordPlaces; now: WordPlaces },
  from: Segment,
  to: Segment,
) {
  const words = tokensOver(texts.old, from);
  const found = occurrences(texts.now, places.now, words);
  if (found.length + occurrences(texts.old, places.old, words).length === 0) return false;
  const isUncertain = stretchesAround(texts.old, from).some((stretch) => {
    const before = occurrences(texts.old, places.old, stretch).length;
    const after = occurrences(texts.now, places.now, stretch).length;
    return after > before || (after < before && before > 1);
  });
  if (isUncertain) return true;
  const rivals = found.filter((place) => place.start >= to.end || place.end <= to.start);
  return rivals.some((place) => texts.map.origin(place) === null && isRival(texts, place, from, to));
}

// The passage with its whole clause, alone where the clause repeats it, and with a few words on both sides, on the left, and on the right.
function stretchesAround(text: string, passage: Segment): Token[][] {
  const clause = tokensOver(text, clauseOf(text, passage, CLAUSE_END));
  const first = clause.findIndex(({ end }) => end > passage.start);
  const behind = clause.findLastIndex(({ start }) => start < passage.end) + 1;
  const left = Math.max(0, first - BESIDE);
  const right = behind + BESIDE;
  const stretches = [clause.slice(left, right), clause.slice(left, behind), clause.slice(first, right)];
  const passageAlone = clause.slice(first, behind);
  const isRepeated = clause.some((_, at) => at !== first && startsWithKeys(clause.slice(at), passageAlone));
  return [clause, ...(isRepeated ? [passageAlone] : []), ...stretches.filter(({ length }) => length > BESIDE)];
}

function startsWithKeys(tokens: readonly Token[], words: readonly Token[]): boolean {
  return words.every(({ key }, index) => tokens[index]?.key === key);
}

// A line break inside a sentence is a matter of layout, so clauses are compared with and without it.
function isRival({ old, now }: ComparedTexts, place: Segment, passage: Segment, to: Segment): boolean {
  if (place.start - to.end < NEAR && to.start - place.end < NEAR) return true;
  return [CLAUSE_END, SENTENCE_END].some((ends) => {
    const own = new Set(tokensOver(old, clauseOf(old, passage, ends)).map(({ key }) => key));
    const other = new Set(tokensOver(now, clauseOf(now, place, ends)).map(({ key }) => key));
    const shared = [...other].filter((key) => own.has(key)).length;
    return 2 * shared >= ALIKE * (own.size + other.size);
  });
}

/** The tokens that a stretch holds or cuts. */
export function tokensOver(text: string, { start, end }: Segment): Token[] {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 256 && !isIgnored(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - end < 256 && !isIgnored(text.charAt(to))) to += 1;
  return tokenize(text, from, to).filter((token) => token.end > start && token.start < end);
}

function occurrences(text: string, { tokens, byKey }: WordPlaces, words: readonly Token[]): Segment[] {
  let pivot = 0;
  for (const [index, { key }] of words.entries()) {
    if ((byKey.get(key)?.length ?? 0) < (byKey.get(words[pivot]?.key ?? "")?.length ?? 0)) pivot = index;
  }
  const starts = (byKey.get(words[pivot]?.key ?? "") ?? []).map((index) => index - pivot);
  return starts.flatMap((first) => {
    const from = tokens[first];
    const to = tokens[first + words.length - 1];
    if (from === undefined || to === undefined) return [];
    return words.every((_, index) => followsIn(text, tokens, first, index, words))
      ? [{ start: from.start, end: to.end }]
      : [];
  });
}

function followsIn(text: string, tokens: readonly Token[], first: number, index: number, words: readonly Token[]) {
  const token = tokens[first + index];
  if (token === undefined || token.key !== words[index]?.key) return false;
  const previous = index === 0 ? undefined : tokens[first + index - 1];
  return previous === undefined || isIgnored(text.slice(previous.end, token.start));
}

// Words of the new text that are certainly other words of the old one are not the passage's.
function isFree({ map }: ComparedTexts, place: Segment, passage: Segment): boolean {
  for (let index = firstRunEndingAfter(map.runs, place.start, "to"); ; index += 1) {
    const run = map.runs[index];
    if (run === undefined || run.to.start >= place.end) return true;
    const start = run.from.start + Math.max(0, place.start - run.to.start);
    const end = run.from.end - Math.max(0, run.to.end - place.end);
    if (start < passage.start || end > passage.end) return false;
  }
}

function isLoose({ map }: ComparedTexts, place: Segment, passage: Segment): boolean {
  if (place.start < passage.end && passage.start < place.end) return true;
  return map.map(place) === null;
}

// An edge inside a word keeps its place in the word when the word is the same to the unit.
function withSameEdges(
  texts: ComparedTexts,
  words: readonly Token[],
  place: Segment,
  passage: Segment,
): Segment | null {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const lead = Math.max(0, passage.start - first.start);
  const tail = Math.max(0, last.end - passage.end);
  const isSameFirst = texts.now.startsWith(texts.old.slice(first.start, first.end), place.start);
  const isSameLast = texts.now.endsWith(texts.old.slice(last.start, last.end), place.end);
  if ((lead > 0 && !isSameFirst) || (tail > 0 && !isSameLast)) return null;
  return { start: place.start + lead, end: place.end - tail };
}

function sentenceKeys(text: string, place: Segment, language: string | null): string {
  const { start, end } = sentencesOf(text, place, language);
  return tokenize(text, start, end)
    .map(({ key }) => key)
    .join(" ");
}

// From full stop to full stop in the line: finer than sentences, so that no copy of one is overlooked.
function clauseOf(text: string, { start, end }: Segment, ends: RegExp): Segment {
  let from = start;
  let to = end;
  while (from > 0 && !ends.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !ends.test(text.charAt(to - 1))) to += 1;
  return { start: from, end: to };
}

function sentencesOf(text: string, place: Segment, language: string | null): Segment {
  const opening = sentenceAround(text, place.start, language) ?? place;
  const closing = sentenceAround(text, place.end - 1, language) ?? place;
  return { start: Math.min(opening.start, place.start), end: Math.max(closing.end, place.end) };
}
