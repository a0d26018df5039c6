import { db } from "../../db/client";
import { createTurns, type Turns } from "../../jobs/turns";
import { claimItem } from "./claim-item";
import { holdJob } from "./find-job";
import { ringFor } from "./ring";
import { runItem } from "./run-item";

/** One process that works on jobs: the name its claims carry, and the places its work shares. */
export interface Runner {
  readonly id: string;
  readonly reading: Turns;
  readonly fetching: Turns;
  /** Set when the process is about to end: nothing more is taken up. */
  isStopping: boolean;
}

const most = { reading: 2, fetching: 6, seconds: 10 };

/** A runner whose files are read two at once, whatever the number of jobs, and whose projects take turns. */
export function createRunner(id: string): Runner {
  return { id, reading: createTurns(most.reading), fetching: createTurns(most.fetching), isStopping: false };
}

/** Marks a job as at work; answers its project, or null where nothing waits. */
async function beginJob(id: string): Promise<string | null> {
  const [job] = await db().$queryRaw<{ projectId: string }[]>`
    UPDATE job SET state = 'running' WHERE id = ${id}::uuid AND state IN ('waiting', 'running')
      AND EXISTS (SELECT 1 FROM job_item WHERE "jobId" = ${id}::uuid AND state IN ('waiting', 'reading'))
    RETURNING "projectId"`;
  return job?.projectId ?? null;
}

/** Marks a job as done when nothing of it waits or is read; answers whether something still waits. */
async function settleJob(id: string): Promise<boolean> {
  return db().$transaction(async (tx) => {
    const state = await holdJob(tx, id);
    const open = await tx.jobItem.findFirst({
      where: { jobId: id, state: { in: ["waiting", "reading"] } },
      orderBy: { state: "asc" },
      select: { state: true },
    });
    const isOpen = state === "waiting" || state === "running";
    if (!open && isOpen && (await tx.jobItem.count({ where: { jobId: id } })) > 0) {
      await tx.job.update({ where: { id }, data: { state: "done", finishedAt: new Date() } });
    }
    return open?.state === "waiting";
  });
}

/**
 * Reads the waiting items of a job, for some seconds: where more waits then, the job goes to the end of the queue, so that
 * none has to wait for a long one to end. Several may work on one job; it is done when the last of them finds nothing.
 */
export async function workJob(id: string, runner: Runner): Promise<void> {
  const project = await beginJob(id);
  if (project !== null) await readItems(id, project, runner);
  if (await settleJob(id)) await ringFor({ id });
}

async function readItems(id: string, project: string, runner: Runner): Promise<void> {
  const until = performance.now() + 1000 * most.seconds;
  const lane = async (kind: "file" | "address", turns: Turns) => {
    for (let isLeft = true; isLeft && !runner.isStopping && performance.now() < until; ) {
      const giveBack = await turns.take(project);
      try {
        const item = await claimItem(id, kind, runner.id);
        if (item) await runItem(item, runner.id);
        isLeft = item !== null;
      } finally {
        giveBack();
      }
    }
  };
  await Promise.all([
    ...Array.from({ length: most.reading }, () => lane("file", runner.reading)),
    ...Array.from({ length: most.fetching }, () => lane("address", runner.fetching)),
  ]);
}
