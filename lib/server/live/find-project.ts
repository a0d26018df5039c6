import type { Tx } from "../db/client";

/** The project that a stream is of; null when there is none. */
export async function findProject(tx: Tx, input: { project: string }) {
  const thing = await tx.project.findUnique({ where: { id: input.project }, select: { id: true } });
  return thing && { projectId: thing.id, thing };
}
