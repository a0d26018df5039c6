interface OriginArticles {
  readonly articles: readonly { readonly article: string }[];
}

/**
 * From how many of a story's origins these articles come: as few as hold them all, found by taking the one that holds most of those left.
 * Exactly the least number where each article has one origin, and 1 whenever one holds all. Articles of no origin count one each.
 */
export function countOriginsBehind(articles: Iterable<string>, origins: readonly OriginArticles[]): number {
  const left = new Set(articles);
  const members = origins.map((origin) => [...new Set(origin.articles.map(({ article }) => article))]);
  for (let count = 0; ; count += 1) {
    const held = members.map((some) => some.filter((article) => left.has(article)));
    const most = held.reduce((best, some) => (some.length > best.length ? some : best), []);
    if (most.length === 0) return count + left.size;
    for (const article of most) left.delete(article);
  }
}
