import { articleOf } from "../facts/certainty/article-of.fixture";
import { mentionFacts } from "../facts/mention-facts";
import { readArticle } from "../facts/read-article";
import { quoteOf, type Segment } from "../text/segments";
import type { ComparedMention } from "./compared-mention";

interface Given {
  readonly id?: string;
  readonly publishedAt?: string | null;
  readonly language?: string | null;
  readonly segments?: readonly Segment[];
}

/** A mention of a text, all of it where no segments are given, read as in the app; each text is of an outlet of its own. */
export function mentionOf(text: string, given: Given = {}): ComparedMention {
  const { publishedAt = "2019-06-14", language = "en", segments = [{ start: 0, end: text.length }] } = given;
  const article = { ...articleOf(text, language), publishedAt };
  const facts = mentionFacts(text, readArticle(article), segments);
  const quote = quoteOf(text, segments);
  return {
    id: given.id ?? text,
    quote,
    segments,
    stance: "states",
    publishedAt,
    articleId: given.id ?? text,
    language,
    facts,
  };
}
