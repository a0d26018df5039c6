import type { Segment } from "../../text/segments";
import type { ReadArticle } from "../extractor";
import { type Clause, findClauses } from "./find-clauses";
import { findVerbGroups } from "./find-verb-groups";
import { readSentences, type Sentence, type Word } from "./sentence-words";
import type { VerbGroup } from "./verb-group";

/** A sentence with its verbs and clauses. */
export interface ParsedSentence extends Sentence {
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
}

type Parsed = Pick<ReadArticle, "text" | "blocks" | "language">;

// Five extractors ask for the same sentences, one after the other.
const parsed = new WeakMap<Parsed, readonly ParsedSentence[]>();

/** The sentences of an article with their verbs and clauses, in order; parsed once for each article object. */
export function parseSentences(article: Parsed): readonly ParsedSentence[] {
  const known = parsed.get(article);
  if (known !== undefined) return known;
  const sentences = readSentences(article).map(({ start, end, words, block, isHeading, language }) => {
    const groups = findVerbGroups(words);
    return { start, end, words, block, isHeading, language, groups, clauses: findClauses(words, groups) };
  });
  parsed.set(article, sentences);
  return sentences;
}

/** Where words stand in the text, from the first to the one before `to`; null for no words. */
export function stretchOf(words: readonly Word[], from: number, to: number): Segment | null {
  const first = words[from];
  const last = words[to - 1];
  return first === undefined || last === undefined || from >= to ? null : { start: first.start, end: last.end };
}
