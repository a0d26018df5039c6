import { findAttributions } from "./find-attributions";
import { findCredits } from "./find-credits";
import { groupOrigins, type Origin } from "./group-origins";
import type { OriginArticle } from "./origin-article";
import { findSharedText, type SharedText } from "./shared-text";
import type { Attribution, Credit } from "./source-mentions";
import { storySources } from "./story-sources";

/** Where the texts of a story come from, with all that shows it. */
export type Origins = {
  readonly origins: readonly Origin[];
  readonly shared: readonly SharedText[];
  readonly credits: readonly Credit[];
  readonly attributions: readonly Attribution[];
};

/**
 * The independent sources behind the articles of a story, the passages that every two of them share, and the sources
 * that they name. The order of the articles changes nothing, and neither does an article that has nothing to do with
 * the others change what is said of them.
 */
export function findOrigins(articles: readonly OriginArticle[]): Origins {
  const sorted = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const sources = storySources(sorted);
  const read = sorted.map((article) => {
    const credits = findCredits(article, sources);
    return { credits, attributions: findAttributions(article, credits, sources) };
  });
  const evidence = {
    shared: findSharedText(sorted),
    credits: read.flatMap(({ credits }) => credits),
    attributions: read.flatMap(({ attributions }) => attributions),
  };
  return { origins: groupOrigins(sorted, evidence, sources), ...evidence };
}
