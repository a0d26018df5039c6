import { mentionFacts } from "../facts/mention-facts";
import { readArticle } from "../facts/read-article";
import type { SeedArticle } from "./seed-articles.fixture";
import { seedDays } from "./seeds-gold.fixture";
import type { Suggestible } from "./suggestible";

/** Every sentence of the seeds as a mention, its id that of the gold. */
export function seedMentions(articles: readonly SeedArticle[]): Suggestible[] {
  return articles.flatMap(({ id, text, blocks, sentences }) => {
    const publishedAt = seedDays[id] ?? null;
    const readings = readArticle({ text, blocks, language: "en", publishedAt });
    return sentences.map(({ id: sentence, start, end }) => ({
      id: sentence,
      articleId: id,
      outletId: id,
      quote: text.slice(start, end),
      language: "en",
      publishedAt,
      facts: mentionFacts(text, readings, [{ start, end }]),
      claimIds: [],
    }));
  });
}
