import { type ArticleAnswer, article as articleSchema } from "@/lib/contract/articles";

/** What one may correct in an article, in the order of the form. */
export const articleFields = [
  "title",
  "outlet",
  "publishedAt",
  "modifiedAt",
  "section",
  "byline",
  "language",
  "url",
] as const;
export type ArticleField = (typeof articleFields)[number];

/** What has been typed and not saved. */
export type Drafts = Partial<Record<ArticleField, string>>;

export const fieldNames: Readonly<Record<ArticleField, string>> = {
  title: "Title",
  outlet: "Outlet",
  publishedAt: "Date",
  modifiedAt: "Changed",
  section: "Section",
  byline: "By-line",
  language: "Language",
  url: "Address",
};

/** An article as the forms need it: without its text. */
export type KnownArticle = Omit<ArticleAnswer, "text" | "blocks" | "removed">;

/** The article in the answer of a call, or null where it holds something else. */
export function readArticle(current: unknown): KnownArticle | null {
  const told = articleSchema.safeParse(current);
  return told.success ? told.data : null;
}

/** A field's value as text; empty where there is none. */
export function textOf(article: KnownArticle, field: ArticleField): string {
  return (field === "outlet" ? article.outlet?.name : article[field]) ?? "";
}

/** The body of the change that the drafts ask for: what differs, with null for what was emptied. */
export function toChange(article: KnownArticle, drafts: Drafts): Record<string, string | null> {
  const typed = articleFields.flatMap((field) => {
    const draft = drafts[field]?.trim();
    return draft === undefined || draft === textOf(article, field) ? [] : [[field, draft] as const];
  });
  // An empty title is sent as it is and refused: an article has one.
  return Object.fromEntries(typed.map(([field, draft]) => [field, draft === "" && field !== "title" ? null : draft]));
}

/** What the other person's article and one's own say differently. */
export function listConflicts(theirs: KnownArticle, mine: KnownArticle, drafts: Drafts) {
  return articleFields
    .map((field) => ({
      name: fieldNames[field].toLowerCase(),
      theirs: textOf(theirs, field) || "nothing",
      mine: (drafts[field] ?? textOf(mine, field)) || "nothing",
    }))
    .filter((both) => both.theirs !== both.mine);
}

/** How a value came to be: found as it stands, corrected since it was found, or a person's own; null where there is none. */
export function describeOrigin(article: KnownArticle, field: ArticleField, value: string) {
  const found = article.evidence[field];
  if (!found) return value === "" ? null : { kind: "own" as const };
  const known = found.value ?? value;
  const isSame = value === known || (field === "outlet" && isOutletOf(article, value, known));
  const { foundIn, guess } = found;
  return isSame ? { kind: "found" as const, foundIn, guess } : { kind: "corrected" as const, foundIn, found: known };
}

/** An outlet was found by its domain where the source names no more. */
function isOutletOf({ outlet }: KnownArticle, value: string, found: string): boolean {
  if (outlet === null || value !== outlet.name) return false;
  return [outlet.name, outlet.domain].some((known) => known?.toLowerCase() === found.toLowerCase());
}
