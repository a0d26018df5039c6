export type CellState = "reported" | "denied" | "not-reported" | "published-before" | "not-read";

interface CellArticle {
  /** ISO 8601 date or UTC date-time. */
  readonly publishedAt: string | null;
  /** How many mentions the article has, of whatever claim. */
  readonly mentions: number;
}

/**
 * How an outlet stands to a claim: `denied` when each of its mentions denies it, `published-before` when it is silent and
 * all its articles are older than the event, `not-read` when it is silent and nothing is marked in its articles yet.
 */
export function cellState(
  stances: readonly string[],
  articles: readonly CellArticle[],
  eventDate: string | null,
): CellState {
  if (stances.length > 0) return stances.every((stance) => stance === "denies") ? "denied" : "reported";
  const isBefore = (at: string | null) => eventDate !== null && at !== null && at.slice(0, 10) < eventDate;
  if (articles.length > 0 && articles.every((article) => isBefore(article.publishedAt))) return "published-before";
  return articles.every((article) => article.mentions === 0) ? "not-read" : "not-reported";
}
