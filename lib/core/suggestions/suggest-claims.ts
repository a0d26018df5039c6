import { mentionFacts } from "../facts/mention-facts";
import { readArticle } from "../facts/read-article";
import { pairRanker } from "./rank-pair";
import type { SuggestContext } from "./suggest";
import type { Suggestible } from "./suggestible";

/** Words that belong to no article: a claim's statement, or what somebody looks for. Linear in the words. */
export function asMention({
  id,
  words,
  language,
}: {
  id: string;
  words: string;
  language: string | null;
}): Suggestible {
  const whole = { start: 0, end: words.length };
  const blocks = [{ type: "paragraph" as const, ...whole, marks: [] }];
  const readings = readArticle({ text: words, blocks, language, publishedAt: null });
  return {
    id,
    articleId: id,
    outletId: null,
    quote: words,
    language,
    publishedAt: null,
    facts: mentionFacts(words, readings, [whole]),
    claimIds: [],
  };
}

/** The statements that may say what the words say, the most certain first; equal ones by their id. */
export function suggestStatements(
  words: Suggestible,
  statements: readonly Suggestible[],
  context: SuggestContext,
): { readonly id: string; readonly score: number }[] {
  const rank = pairRanker(context);
  return statements
    .flatMap((statement) => rank(words, statement) ?? [])
    .map(({ secondId, score }) => ({ id: secondId, score }))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
