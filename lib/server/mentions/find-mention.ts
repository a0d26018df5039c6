import type { Tx } from "../db/client";

/** A mention whose article and story are not deleted, as a command's subject; null when there is none. */
export async function findMention(tx: Tx, input: { mention: string }) {
  const thing = await tx.mention.findFirst({
    where: { id: input.mention, article: { deletedAt: null, story: { deletedAt: null } } },
    select: {
      id: true,
      projectId: true,
      layerId: true,
      authorId: true,
      version: true,
      deletedAt: true,
      article: { select: { id: true, storyId: true } },
      revision: { select: { id: true, number: true, text: true } },
    },
  });
  return thing && { projectId: thing.projectId, layers: [thing.layerId], owner: thing.authorId, thing };
}

export type FoundMention = NonNullable<Awaited<ReturnType<typeof findMention>>>["thing"];

/** Like `findMention`, without the deleted ones. */
export async function findLivingMention(tx: Tx, input: { mention: string }) {
  const subject = await findMention(tx, input);
  return subject?.thing.deletedAt ? null : subject;
}
