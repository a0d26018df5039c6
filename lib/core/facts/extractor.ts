import type { Block } from "../text/blocks";
import type { Segment } from "../text/segments";

/** An article as extractors read it. `publishedAt` is the day of publication, YYYY-MM-DD, where it is known. */
export interface ReadArticle {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: string | null;
  readonly publishedAt: string | null;
}

/** Something read in a text: where it stands, in UTF-16 code units of the canonical text, and what it says. */
export interface Reading<Value> extends Segment {
  readonly value: Value;
}

/**
 * Reads one kind of fact. Readings come in the order of the text, each points at exactly the characters that say it, and the time
 * taken is linear in the length of the text, whatever the text is. A change of what is read is a new `version`.
 */
export interface Extractor<Kind extends string, Value> {
  readonly kind: Kind;
  readonly version: number;
  read(article: ReadArticle): Reading<Value>[];
}
