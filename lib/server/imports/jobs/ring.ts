import { db } from "../../db/client";
import { sendToQueue } from "../../jobs/queue";

/** The queue whose messages say that a job has something to read. */
export const importQueue = "import";

/** Lets a server take up a job; where none runs, the next that starts does. Jobs of one project share their places. */
export async function ringFor({ id }: { readonly id: string }): Promise<void> {
  const job = await db().job.findUnique({ where: { id }, select: { projectId: true } });
  if (job) await sendToQueue(importQueue, { job: id }, job.projectId);
}
