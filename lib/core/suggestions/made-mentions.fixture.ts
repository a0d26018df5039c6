import { mentionFacts } from "../facts/mention-facts";
import { readArticle } from "../facts/read-article";
import type { Suggestible } from "./suggestible";

/** A mention that is all of a made-up article's one paragraph. */
export function madeMention(id: string, text: string, more: Partial<Suggestible> = {}): Suggestible {
  const whole = { start: 0, end: text.length };
  const blocks = [{ type: "paragraph" as const, ...whole, marks: [] }];
  const publishedAt = more.publishedAt ?? "2024-05-14";
  const readings = readArticle({ text, blocks, language: "en", publishedAt });
  return {
    id,
    articleId: `article of ${id}`,
    outletId: null,
    quote: text,
    language: "en",
    publishedAt,
    facts: mentionFacts(text, readings, [whole]),
    claimIds: [],
    ...more,
  };
}

/** A made-up story: what some outlets write of a flood, a strike and a mayor. */
export const madeStory: readonly Suggestible[] = [
  madeMention("a1", "Police detained 120 dock workers in Porto Velmar on Tuesday, the harbour master said."),
  madeMention("b1", "About 100 dock workers were arrested in Porto Velmar, according to the strike committee."),
  madeMention("c1", "No dock worker has been arrested in Porto Velmar, the interior ministry said."),
  madeMention("a2", "Mayor Alexandr Lukachev resigned on 3 May after the flood."),
  madeMention("b2", "Aleksander Lukatchev stepped down on May 3."),
  madeMention("c2", "The flood destroyed 40 houses and a bridge in the old town."),
  madeMention("a3", "The river burst its banks and some 40 homes were destroyed."),
  madeMention(
    "b3",
    "The strike committee called the plan “a gift to the shipping companies and an insult to the harbour”.",
  ),
  madeMention("c3", "The plan is “an insult to the harbour”, said one docker."),
  madeMention("a4", "Bread costs 20 percent more than a year ago."),
];
