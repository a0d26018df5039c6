import type { Tx } from "../db/client";

/** The project as the subject of a command or query; null when there is none. */
export async function findProject(tx: Tx, input: { project: string }) {
  const thing = await tx.project.findUnique({ where: { id: input.project } });
  return thing && { projectId: thing.id, thing };
}
