import type { ReadArticle, Reading } from "@/lib/core/facts/extractor";
import { romaniseWord } from "../romanise-word";
import { soundCode } from "../sound-code";
import { splitName } from "../split-name";
import { findRuns } from "./find-runs";
import { gatherHeard } from "./heard-names";
import { kindOfName } from "./kind-of-name";
import { gatherEvidence } from "./name-evidence";
import type { NameReading } from "./name-reading";
import { type ArticleWord, readWords } from "./read-words";
import { splitTitle } from "./split-title";

/** The names of an article in its order, each alone: `longest` is the name itself. A reading covers the name without its title. */
export function readNames(article: ReadArticle): Reading<NameReading>[] {
  const blocks = readWords(article);
  const evidence = gatherEvidence(blocks);
  const heard = gatherHeard(blocks);
  return blocks.flatMap((words) => {
    let least = 0;
    return findRuns(article.text, words, evidence).flatMap((run) => {
      const titled = splitTitle(words, run, least);
      least = run.to;
      if (titled === null) return [];
      return readingOf(article.text, words, titled.name, titled.title, kindOfName(words, titled, heard));
    });
  });
}

function readingOf(
  text: string,
  words: readonly ArticleWord[],
  name: { from: number; to: number },
  title: { from: number; to: number } | null,
  kind: NameReading["kind"],
): Reading<NameReading>[] {
  const [start, end] = rangeOf(words, name.from, name.to);
  const written = text.slice(start, end);
  const tokens = splitName(written, kind).map((word) => soundCode(romaniseWord(word.text)));
  if (tokens.length === 0) return [];
  const [titleStart, titleEnd] = title === null ? [0, 0] : rangeOf(words, title.from, title.to);
  const titleText = title === null ? null : text.slice(titleStart, titleEnd);
  return [{ start, end, value: { kind, written, tokens, title: titleText, longest: written } }];
}

function rangeOf(words: readonly ArticleWord[], from: number, to: number): readonly [number, number] {
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
}
