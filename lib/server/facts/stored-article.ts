import type { ReadArticle } from "@/lib/core/facts/extractor";
import type { Tx } from "../db/client";

/** A revision as the readers read it; null where it is not there. */
export async function findReadArticle(tx: Tx, revisionId: string): Promise<ReadArticle | null> {
  const [article] = await tx.$queryRaw<ReadArticle[]>`
    SELECT r.text, r.blocks, a.language, left(a."publishedAt", 10) AS "publishedAt"
    FROM revision r JOIN article a ON a.id = r."articleId" WHERE r.id = ${revisionId}::uuid`;
  return article ?? null;
}

/** What a reading of the revision depends on, as one word. */
export function articleKey(revisionId: string, { language, publishedAt }: ReadArticle): string {
  return [revisionId, language, publishedAt].join(" ");
}
