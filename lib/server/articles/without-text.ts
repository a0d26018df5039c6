import type { ArticleAnswer } from "@/lib/contract/articles";
import { article as articleSchema } from "@/lib/contract/articles";
import type { Tx } from "../db/client";
import { presentRemoved } from "./stored-removals";

/** An article without its text, as events keep it: the revision holds the text already, and never changes. */
export function withoutText(article: ArticleAnswer): ArticleAnswer {
  return { ...article, text: null, blocks: [], removed: [] };
}

/** The article with the text of the revision it names, where it came without: the answer of a repeated call. */
export async function withText(tx: Tx, article: ArticleAnswer): Promise<ArticleAnswer> {
  if (article.text !== null || article.status !== "ready") return article;
  const revision = await tx.revision.findUnique({
    where: { articleId_number: { articleId: article.id, number: article.revision } },
    select: { text: true, blocks: true, removed: true },
  });
  if (!revision) return article;
  const blocks = articleSchema.shape.blocks.parse(revision.blocks);
  return { ...article, text: revision.text, blocks, removed: presentRemoved(revision.removed) };
}
