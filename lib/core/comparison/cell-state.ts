/**
 * How an outlet stands to a claim. Without a mention: `absent` where a person confirmed that it says nothing, `published-before`
 * where all its articles are older than the story's event, `not-read` where nothing is marked in them yet.
 */
export const cellStates = ["reported", "denied", "absent", "not-reported", "published-before", "not-read"] as const;
export type CellState = (typeof cellStates)[number];

interface CellArticle {
  /** ISO 8601 date or UTC date-time. */
  readonly publishedAt: string | null;
  /** How many mentions the article has, of whatever claim. */
  readonly mentions: number;
}

interface Cell {
  /** The stances of the outlet's mentions of the claim. */
  readonly stances: readonly string[];
  readonly articles: readonly CellArticle[];
  /** YYYY-MM-DD, of the story. */
  readonly eventDate: string | null;
  /** Whether a person's word that the outlet says nothing covers all its texts. */
  readonly isConfirmedAbsent?: boolean;
}

/** The state of one cell: `denied` when each of its mentions denies; what is marked outweighs a confirmed absence. */
export function cellState({ stances, articles, eventDate, isConfirmedAbsent = false }: Cell): CellState {
  if (stances.length > 0) return stances.every((stance) => stance === "denies") ? "denied" : "reported";
  if (isConfirmedAbsent) return "absent";
  const isBefore = (at: string | null) => eventDate !== null && at !== null && at.slice(0, 10) < eventDate;
  if (articles.length > 0 && articles.every((article) => isBefore(article.publishedAt))) return "published-before";
  return articles.every((article) => article.mentions === 0) ? "not-read" : "not-reported";
}
