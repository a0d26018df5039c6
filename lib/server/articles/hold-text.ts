import type { Tx } from "../db/client";

/** Lets no newer revision of the article come until the transaction is over; one that is being made is waited for. */
export async function holdText(tx: Tx, articleId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM article WHERE id = ${articleId}::uuid FOR SHARE`;
}
