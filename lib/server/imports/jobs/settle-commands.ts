import * as contract from "@/lib/contract/imports";
import { AppError } from "../../app-error";
import { command } from "../../command";
import { Prisma } from "../../db/generated/client";
import { followed } from "../../followed";
import { reopenJob } from "./commands";
import { findJob, holdJob } from "./find-job";
import { getJobAnswer } from "./job-row";
import { ringFor } from "./ring";

function named(items: readonly string[] | undefined): Prisma.Sql {
  return items ? Prisma.sql`id IN (${Prisma.join(items.map((id) => Prisma.sql`${id}::uuid`))})` : Prisma.sql`TRUE`;
}

/** What is being read at this moment is given up too: whoever reads it finds that it is no longer wanted. */
export const cancelJob = command({
  operation: contract.cancelJob,
  find: findJob,
  run: async ({ tx, input: { job, body }, thing }) => {
    const state = await holdJob(tx, job);
    const count = await tx.$executeRaw`
      UPDATE job_item SET state = 'cancelled', "finishedAt" = now(), "runnerId" = NULL, "leaseUntil" = NULL
      WHERE "jobId" = ${job}::uuid AND state IN ('waiting', 'reading') AND ${named(body.items)}`;
    const isWhole = !body.items && (state === "waiting" || state === "running");
    if (isWhole) await tx.job.update({ where: { id: job }, data: { state: "cancelled", finishedAt: new Date() } });
    return { answer: await getJobAnswer(tx, job), unchanged: count === 0 && !isWhole, subjectId: thing.storyId };
  },
});

const wanted: Readonly<Record<"failed" | "cancelled" | "same" | "robots", Prisma.Sql>> = {
  failed: Prisma.sql`state = 'failed'`,
  robots: Prisma.sql`state = 'failed' AND code = 'robots'`,
  cancelled: Prisma.sql`state = 'cancelled'`,
  same: Prisma.sql`state = 'done' AND "sameAsId" IS NOT NULL`,
};

const retry = command({
  operation: contract.retryJob,
  find: async (tx, input) => {
    const job = await findJob(tx, input);
    return job && input.body.what === "robots" ? { ...job, action: "article.fetchAnyway" } : job;
  },
  run: async ({ tx, input: { job, body }, thing }) => {
    await holdJob(tx, job);
    const more = body.what === "robots" ? { ignoreRobots: true } : {};
    // What was put away has nothing left to read.
    const count = await tx.$executeRaw`
      UPDATE job_item SET state = 'waiting', "finishedAt" = NULL, code = NULL, sentence = NULL, "sameAsId" = NULL,
        attempts = 0, "addAnyway" = "addAnyway" OR ${body.what === "same"},
        given = given || ${JSON.stringify(more)}::jsonb
      WHERE "jobId" = ${job}::uuid AND ${wanted[body.what]} AND ${named(body.items)} AND (bytes IS NOT NULL OR url IS NOT NULL)`;
    if (count > 0) await reopenJob(tx, job);
    return { answer: await getJobAnswer(tx, job), unchanged: count === 0, subjectId: thing.storyId };
  },
});

/** Tries again what failed or was cancelled, or adds what has the same text as another article after all. */
export const retryJob = followed(retry, ringFor);

/** Puts a settled job away and lets go of the bytes that it kept to try again. */
export const dismissJob = command({
  operation: contract.dismissJob,
  find: findJob,
  run: async ({ tx, input: { job }, thing }) => {
    const state = await holdJob(tx, job);
    const current = await getJobAnswer(tx, job);
    if (state === "waiting" || state === "running") {
      throw new AppError("conflict", "This import is still at work. Cancel it first.", { current });
    }
    if (current.dismissed) return { answer: current, unchanged: true };
    await tx.job.update({ where: { id: job }, data: { dismissedAt: new Date() } });
    await tx.jobItem.updateMany({ where: { jobId: job, bytes: { not: null } }, data: { bytes: null } });
    return { answer: { ...current, dismissed: true }, subjectId: thing.storyId };
  },
});
