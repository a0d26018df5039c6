import type { Tx } from "../db/client";

/** An article that is not deleted, nor its story, as the subject of a command or query; null when there is none. */
export async function findArticle(tx: Tx, input: { article: string }) {
  const thing = await tx.article.findFirst({
    where: { id: input.article, deletedAt: null, story: { deletedAt: null } },
    select: {
      id: true,
      projectId: true,
      storyId: true,
      version: true,
      title: true,
      outletId: true,
      publishedAt: true,
      modifiedAt: true,
      section: true,
      byline: true,
      language: true,
      url: true,
      deletedAt: true,
    },
  });
  return thing && { projectId: thing.projectId, thing };
}
