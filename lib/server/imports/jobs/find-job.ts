import type { Tx } from "../../db/client";

const subject = { id: true, projectId: true, storyId: true, authorId: true, state: true } as const;

/** A job of a story that is not deleted, as the subject of a command or query; null when there is none. */
export async function findJob(tx: Tx, input: { job: string }) {
  const thing = await tx.job.findFirst({ where: { id: input.job, story: { deletedAt: null } }, select: subject });
  return thing && { projectId: thing.projectId, thing };
}

/** Holds a job's row until the transaction ends and answers its state now: what adds items or settles them takes turns. */
export async function holdJob(tx: Tx, id: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ state: string }[]>`SELECT state::text FROM job WHERE id = ${id}::uuid FOR UPDATE`;
  if (!row) throw new RangeError(`There is no job ${id}.`);
  return row.state;
}
