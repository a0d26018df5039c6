import { decodeSource } from "../imports/decode";
import { readSource } from "../imports/readers";
import type { Block } from "../text/blocks";
import { sentencesOfLine } from "../text/sentences";

/** A sentence of a seed article: `0.8` is the sentence 8 of the article 000, counted from 0. */
export interface SeedSentence {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface SeedArticle {
  readonly id: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly SeedSentence[];
}

/** A seed as the importer makes it of its file, with all its sentences. */
export function readSeedArticle(name: string, bytes: Uint8Array): SeedArticle {
  const source = decodeSource(bytes);
  if ("problem" in source) throw new Error(source.sentence);
  const article = readSource({ text: source.text, name });
  if ("problem" in article) throw new Error(article.sentence);
  const { text, blocks } = article;
  const id = name.slice(0, 3);
  const sentences = blocks
    .flatMap((block) => sentencesOfLine(text, block, "en"))
    .map(({ start, end }, index) => ({ id: `${Number(id)}.${index}`, start, end }));
  return { id, text, blocks, sentences };
}
