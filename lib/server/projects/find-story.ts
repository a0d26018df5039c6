import type { Tx } from "../db/client";

/** A story that is not deleted, as the subject of a command or query; null when there is none. */
export async function findStory(tx: Tx, input: { story: string }) {
  const thing = await tx.story.findFirst({ where: { id: input.story, deletedAt: null } });
  return thing && { projectId: thing.projectId, thing };
}
