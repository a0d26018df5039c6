import type { Segment } from "@/lib/core/text/segments";
import { alignPassages, type WordPassage } from "./align-passages";
import { commonRuns } from "./common-runs";
import type { OriginArticle } from "./origin-article";
import { type WordSequence, wordSequences } from "./word-sequence";

/** A passage that stands in two articles, with its place in each. */
export type SharedPassage = {
  readonly a: Segment;
  readonly b: Segment;
  /** The words in both, against those of both passages (Dice): 1 when only typography and capitals differ. */
  readonly likeness: number;
  /** How many words stand in both. */
  readonly words: number;
  /** Whether hardly more than somebody's words in quotation marks is shared. */
  readonly isQuotation: boolean;
};

/** What two articles have in common; `a` is the id that sorts first. */
export type SharedText = {
  readonly a: string;
  readonly b: string;
  /** In the order of the text of `a`. */
  readonly passages: readonly SharedPassage[];
  /** Shared words against the article's, from 0 to 1; quotations count on neither side unless an article is nothing else. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** Whether so much is shared that the two are one text, wherever it comes from. */
  readonly isCopy: boolean;
  /** Whether nine words in ten of each stand in the other, quotations included. */
  readonly isNearCopy: boolean;
};

/** From this share of the shorter article on, shared words make two articles one text. */
export const COPY_SHARE = 0.3;
const COPY_WORDS = 30;
const COPY_PASSAGE = 15;
const NEAR_COPY_SHARE = 0.9;
/** A passage with fewer words than this outside of quotations is a quotation. */
const OWN_WORDS = 8;
/** An article with fewer words than this outside of quotations is measured with its quotations. */
const FEWEST_OWN = 20;

/** For every two articles that have a passage in common what they share, sorted by their ids. */
export function findSharedText(articles: readonly OriginArticle[]): SharedText[] {
  // Sorted by text, so that which article has which id changes nothing.
  const sorted = articles.toSorted((a, b) => compare(a.text, b.text) || compare(a.id, b.id));
  const sequences = wordSequences(sorted);
  const shared: SharedText[] = [];
  const add = (a: number, b: number, passages: readonly WordPassage[]) => {
    const [left, right] = [sorted[a], sorted[b]];
    const [leftWords, rightWords] = [sequences[a], sequences[b]];
    if (!left || !right || !leftWords || !rightWords || passages.length === 0) return;
    shared.push(inOrder(left.id, right.id, weigh(leftWords, rightWords, passages)));
  };
  commonRuns(
    sequences.map(({ ids }) => ids),
    (a, b, runs) => {
      const [left, right] = [sequences[a], sequences[b]];
      if (left && right && !isSameSequence(left, right)) add(a, b, alignPassages(left, right, runs));
    },
  );
  for (const [a, b, passage] of sameSequences(sequences)) add(a, b, [passage]);
  return shared.sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isSameSequence(a: WordSequence, b: WordSequence): boolean {
  return a.ids.length === b.ids.length && a.ids.every((id, at) => id === b.ids[at]);
}

/** Every two articles with the very same words, however few. */
function* sameSequences(sequences: readonly WordSequence[]): Generator<[number, number, WordPassage]> {
  const groups = new Map<string, number[]>();
  for (const [a, { ids }] of sequences.entries()) {
    if (ids.length === 0) continue;
    const words = ids.join(" ");
    const group = groups.get(words) ?? [];
    for (const b of group) yield [a, b, wholePassage(sequences[a], sequences[b])];
    groups.set(words, [...group, a]);
  }
}

function wholePassage(a: WordSequence | undefined, b: WordSequence | undefined): WordPassage {
  const length = a?.ids.length ?? 0;
  let own = 0;
  for (let at = 0; at < length; at += 1) own += a?.spoken[at] === 1 || b?.spoken[at] === 1 ? 0 : 1;
  return { a: { from: 0, to: length }, b: { from: 0, to: length }, matched: length, own };
}

type Weighed = Omit<SharedText, "a" | "b">;

function weigh(a: WordSequence, b: WordSequence, found: readonly WordPassage[]): Weighed {
  let [matched, own, longest] = [0, 0, 0];
  for (const passage of found) {
    matched += passage.matched;
    own += passage.own;
    longest = Math.max(longest, passage.own);
  }
  const isSame = matched === a.ids.length && matched === b.ids.length;
  const shareOf = ({ ids, own: total }: WordSequence) =>
    isSame ? 1 : total < FEWEST_OWN ? matched / ids.length : Math.min(1, own / total);
  const [shareOfA, shareOfB] = [shareOf(a), shareOf(b)];
  const isNearCopy = matched >= NEAR_COPY_SHARE * Math.max(a.ids.length, b.ids.length);
  const isMuch = own >= COPY_WORDS && longest >= COPY_PASSAGE && Math.max(shareOfA, shareOfB) >= COPY_SHARE;
  const passages = found.map((passage) => present(a, b, passage));
  return { passages, shareOfA, shareOfB, isNearCopy, isCopy: isNearCopy || isMuch };
}

function present(a: WordSequence, b: WordSequence, { a: inA, b: inB, matched, own }: WordPassage): SharedPassage {
  return {
    a: segmentOf(a, inA),
    b: segmentOf(b, inB),
    likeness: (2 * matched) / (inA.to - inA.from + inB.to - inB.from),
    words: matched,
    isQuotation: own < OWN_WORDS && own < matched,
  };
}

function segmentOf({ starts, ends }: WordSequence, { from, to }: { from: number; to: number }): Segment {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

function inOrder(a: string, b: string, weighed: Weighed): SharedText {
  if (a <= b) return { a, b, ...weighed };
  const passages = weighed.passages.map((passage) => ({ ...passage, a: passage.b, b: passage.a }));
  passages.sort((x, y) => x.a.start - y.a.start);
  return { ...weighed, a: b, b: a, passages, shareOfA: weighed.shareOfB, shareOfB: weighed.shareOfA };
}
