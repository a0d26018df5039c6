import { firstRunEndingAfter } from "@/lib/core/text/diff/map-offsets";
import type { Segment } from "@/lib/core/text/segments";
import { isWordKey } from "@/lib/core/text/tokens";
import { type ComparedTexts, type Revision, sentencesOver, type Words, wordsOver } from "./revision";

/** Where the words of a passage stand in the new text, and whether one place is certain; null for two that fit alike. */
export type FoundWords = { segment: Segment | null; isCertain: boolean; isOnly: boolean };

type Context = { left: number; right: number };

const TELLING = 4;
const ALIKE = 0.5;
const NEAR = 256;
const FURTHEST = 64;

/**
 * The passage's own words in the differing parts of the new text, where they do not belong to other words of the old
 * one; null when they are gone. Certain only when one such place, and one in the old text, has the same sentence.
 */
export function findByWords(texts: ComparedTexts, passage: Segment): FoundWords | null {
  const { old, now } = texts;
  const words = wordsOver(old, passage);
  const sentence = wordsOver(old, sentencesOver(old, passage));
  const isAlike = (revision: Revision, at: number) => isSameSentence(old, words, sentence, revision, at);
  const found = placesOf(old, words, now).flatMap((at) => {
    const segment = withSameEdges(texts, words, at, passage);
    if (segment === null || !isFree(texts, segment, passage)) return [];
    const { left, right } = commonContext(old, words, now, at);
    return [{ segment, isAlike: isAlike(now, at), held: left + right }];
  });
  const [best, second] = found.toSorted((a, b) => b.held - a.held);
  if (best === undefined) return null;
  const twins = placesOf(old, words, old).filter((at) => isAlike(old, at) && isLoose(texts, at, words));
  const isTelling = old.tokens.slice(sentence.first, sentence.behind).filter(({ key }) => isWordKey(key)).length;
  const isOne = best.isAlike && twins.length === 1 && found.filter(({ isAlike }) => isAlike).length === 1;
  const isTied = best.held === second?.held && !best.isAlike;
  return {
    segment: isTied ? null : best.segment,
    isCertain: isTelling >= TELLING && isOne && !isTwinned(texts, passage, best.segment),
    isOnly: found.length === 1,
  };
}

/**
 * Whether another place could be meant as well: what stayed with the passage without a break stands more than once in
 * one of the texts, or new words hold the passage close by or in a sentence much like its own.
 */
export function isTwinned(texts: ComparedTexts, from: Segment, to: Segment): boolean {
  const { old, now } = texts;
  const words = wordsOver(old, from);
  const there = wordsOver(now, to);
  const before = placesOf(old, words, old).filter((at) => at !== words.first);
  const after = placesOf(old, words, now).filter((at) => at !== there.first);
  if (before.length + after.length === 0) return false;
  const run = commonContext(old, words, now, there.first);
  const isAsHeld = (revision: Revision) => (at: number) => {
    const { left, right } = commonContext(old, words, revision, at);
    return left >= run.left && right >= run.right;
  };
  if (before.some(isAsHeld(old)) || after.some(isAsHeld(now))) return true;
  return after.some((at) => isStray(texts, words, at) && isRival(texts, words, at, to, run));
}

// Whether words of the new text are new, or stand on one side more like the passage than like those they came from.
function isStray({ old, now, map }: ComparedTexts, words: Words, at: number): boolean {
  const origin = map.origin(segmentOf(now, at, words.behind - words.first));
  if (origin === null) return true;
  const own = commonContext(old, words, now, at);
  const other = commonContext(old, wordsOver(old, origin), now, at);
  if (own.left === other.left && own.right === other.right) return true;
  return own.left > other.left || own.right > other.right;
}

// How many words on both sides are the same as around the passage; of a long run the next 64.
function commonContext(old: Revision, { first, behind }: Words, other: Revision, at: number): Context {
  const isSame = (a: number, b: number) => {
    const key = old.tokens[a]?.key;
    return key !== undefined && key === other.tokens[b]?.key;
  };
  const next = at + behind - first;
  let left = 0;
  let right = 0;
  while (left < FURTHEST && isSame(first - left - 1, at - left - 1)) left += 1;
  while (right < FURTHEST && isSame(behind + right, next + right)) right += 1;
  return { left, right };
}

// The first word of each place where the passage's words stand in the differing parts of a text.
function placesOf(old: Revision, { first, behind }: Words, { tokens, byKey }: Revision): number[] {
  const placesOfWord = (index: number) => byKey.get(old.tokens[index]?.key ?? "") ?? [];
  if (first === behind) return [];
  let rarest = first;
  for (let index = first; index < behind; index += 1) {
    if (placesOfWord(index).length < placesOfWord(rarest).length) rarest = index;
  }
  const places: number[] = [];
  for (const place of placesOfWord(rarest)) {
    const shift = place - rarest;
    let index = first;
    while (index < behind && old.tokens[index]?.key === tokens[index + shift]?.key) index += 1;
    if (index === behind) places.push(first + shift);
  }
  return places;
}

function segmentOf({ tokens }: Revision, at: number, length: number): Segment {
  return { start: tokens[at]?.start ?? 0, end: tokens[at + length - 1]?.end ?? 0 };
}

function isSameSentence(old: Revision, words: Words, sentence: Words, revision: Revision, at: number): boolean {
  const shift = at - words.first;
  for (let index = sentence.first; index < sentence.behind; index += 1) {
    if (old.tokens[index]?.key !== revision.tokens[index + shift]?.key) return false;
  }
  const place = segmentOf(revision, at, words.behind - words.first);
  const other = wordsOver(revision, sentencesOver(revision, place));
  return other.first === sentence.first + shift && other.behind === sentence.behind + shift;
}

// Whether words are held on one side as far as the passage, or stand close by, beside a word of its surroundings where
// these hold it on both sides, or among words much like its sentence's.
function isRival({ old, now }: ComparedTexts, words: Words, at: number, to: Segment, run: Context): boolean {
  const place = segmentOf(now, at, words.behind - words.first);
  const { left, right } = commonContext(old, words, now, at);
  if ((left > 0 && left >= run.left) || (right > 0 && right >= run.right)) return true;
  const isNear = place.start - to.end < NEAR && to.start - place.end < NEAR;
  const isOpen = run.left === 0 || run.right === 0;
  if (isNear && (isOpen || left + right > 0)) return true;
  const sentence = wordsOver(old, sentencesOver(old, segmentOf(old, words.first, words.behind - words.first)));
  const shift = at - words.first;
  const keysOf = ({ tokens }: Revision, first: number, behind: number) =>
    new Set(tokens.slice(Math.max(0, first), behind).map(({ key }) => key));
  const own = keysOf(old, sentence.first, sentence.behind);
  const other = keysOf(now, sentence.first + shift, sentence.behind + shift);
  const shared = [...other].filter((key) => own.has(key)).length;
  return 2 * shared >= ALIKE * (own.size + other.size);
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

function isLoose({ old, map }: ComparedTexts, at: number, { first, behind }: Words): boolean {
  return Math.abs(at - first) < behind - first || map.map(segmentOf(old, at, behind - first)) === null;
}

// An edge inside a word keeps its place in the word when the word is the same to the unit.
function withSameEdges({ old, now }: ComparedTexts, words: Words, at: number, passage: Segment): Segment | null {
  const length = words.behind - words.first;
  const own = segmentOf(old, words.first, length);
  const place = segmentOf(now, at, length);
  const lead = Math.max(0, passage.start - own.start);
  const tail = Math.max(0, own.end - passage.end);
  const isSame = (index: number) => wordAt(old, words.first + index) === wordAt(now, at + index);
  if ((lead > 0 && !isSame(0)) || (tail > 0 && !isSame(length - 1))) return null;
  return { start: place.start + lead, end: place.end - tail };
}

function wordAt(revision: Revision, index: number): string {
  const { start, end } = segmentOf(revision, index, 1);
  return revision.text.slice(start, end);
}
