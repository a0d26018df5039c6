import type { Tx } from "../db/client";

/** The subject of what is about one tag. */
export async function findTag(tx: Tx, input: { tag: string }) {
  const thing = await tx.tag.findFirst({ where: { id: input.tag, deletedAt: null } });
  return thing && { projectId: thing.projectId, thing };
}
