import { randomUUID } from "node:crypto";
import { z } from "zod";
import { db } from "../../db/client";
import { startQueue, stopQueue } from "../../jobs/queue";
import { report } from "../../report";
import { releaseLost, renewLeases } from "./claim-item";
import { importQueue, ringFor } from "./ring";
import { createRunner, workJob } from "./work-job";

declare global {
  /** Ends the work in the background; the server calls it when it stops. */
  var variorumStopJobs: (() => Promise<void>) | undefined;
}

const times = { tick: 1000, sweepEvery: 15, jobsAtOnce: 4, jobsOfProject: 2, stopSeconds: 8 };

const message = z.object({ job: z.uuid() });

/** Jobs in which something waits: a server that was killed told nobody of them. */
async function listWaitingJobs(): Promise<{ id: string }[]> {
  return db().$queryRaw`
    SELECT j.id FROM job j WHERE j.state IN ('waiting', 'running')
      AND EXISTS (SELECT 1 FROM job_item i WHERE i."jobId" = j.id) ORDER BY j."createdAt"`;
}

/** Lets go of what nobody came back for: bytes kept to try again for 30 days, and jobs that never got an item. */
async function tidyJobs(): Promise<void> {
  await db().$executeRaw`
    UPDATE job_item SET bytes = NULL WHERE bytes IS NOT NULL AND "finishedAt" < now() - interval '30 days'`;
  await db().$executeRaw`
    DELETE FROM job j WHERE j."createdAt" < now() - interval '1 day'
      AND NOT EXISTS (SELECT 1 FROM job_item i WHERE i."jobId" = j.id)`;
}

/**
 * Begins to work on imports in this process: at once on those that an earlier one left, and within some seconds also on
 * what that one was reading when it died.
 */
export async function startImportJobs(): Promise<void> {
  const runner = createRunner(randomUUID());
  const active: string[] = [];
  const work = async (data: unknown) => {
    const { job } = message.parse(data);
    active.push(job);
    await workJob(job, runner).finally(() => active.splice(active.indexOf(job), 1));
  };
  const sweep = async () => {
    for (const job of await listWaitingJobs()) if (!active.includes(job.id)) await ringFor(job);
  };
  await tidyJobs();
  let ticks = 0;
  const tick = async () => {
    await renewLeases(runner.id);
    for (const id of await releaseLost()) await ringFor({ id });
    ticks += 1;
    if (ticks % times.sweepEvery === 0) await sweep();
  };
  const timer = setInterval(onlyOneAtOnce(tick), times.tick);
  // What was left is taken up while the queue still opens.
  const left = (await listWaitingJobs()).slice(0, times.jobsAtOnce);
  for (const { id } of left) void work({ job: id }).catch(report);
  globalThis.variorumStopJobs = async () => {
    runner.isStopping = true;
    await stopQueue(times.stopSeconds);
    clearInterval(timer);
  };
  await startQueue([{ name: importQueue, atOnce: times.jobsAtOnce, atOnceOfGroup: times.jobsOfProject, work }]);
  await sweep();
}

/** A function that is not begun again before it has ended; a failure is reported and ends that run alone. */
function onlyOneAtOnce(work: () => Promise<void>): () => void {
  let isRunning = false;
  return () => {
    if (isRunning) return;
    isRunning = true;
    void work()
      .catch(report)
      .finally(() => {
        isRunning = false;
      });
  };
}
