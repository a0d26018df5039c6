import { v7 } from "uuid";
import * as contract from "@/lib/contract/imports";
import type { Input } from "@/lib/contract/operation";
import { AppError } from "../../app-error";
import { command } from "../../command";
import type { Tx } from "../../db/client";
import { followed } from "../../followed";
import { findStory } from "../../projects/find-story";
import { requireRepeat } from "../../projects/known-id";
import { findJob, holdJob } from "./find-job";
import { insertItems, type NewItem } from "./insert-items";
import { getJobAnswer } from "./job-row";
import { ringFor } from "./ring";

type Body = Input<typeof contract.createJob>["body"] | Input<typeof contract.addJobItems>["body"];

function toItems(body: Body): NewItem[] {
  if ("files" in body) return body.files.map(({ name, mediaType, bytes }) => ({ name, mediaType, bytes }));
  return body.urls.map((url) => ({ name: url, url }));
}

/** A job that was settled goes on when items are added or tried again. */
export async function reopenJob(tx: Tx, id: string): Promise<void> {
  await tx.job.updateMany({
    where: { id, state: { in: ["done", "cancelled"] } },
    data: { state: "waiting", finishedAt: null },
  });
  await tx.job.updateMany({ where: { id }, data: { dismissedAt: null } });
}

const create = command({
  operation: contract.createJob,
  find: findStory,
  seconds: 60,
  run: async ({ tx, actor, input: { body }, scope, thing }) => {
    const id = ("id" in body ? body.id : undefined) ?? v7();
    const known = await tx.job.findUnique({ where: { id }, select: { projectId: true, storyId: true } });
    if (known) {
      const answer = await getJobAnswer(tx, id);
      requireRepeat({ ...known, deletedAt: null }, scope.id, known.storyId === thing.id, answer);
      return { answer, unchanged: true };
    }
    await tx.job.create({ data: { id, projectId: scope.id, storyId: thing.id, authorId: actor.id } });
    await insertItems(tx, id, toItems(body));
    return { answer: await getJobAnswer(tx, id), subjectId: thing.id };
  },
});

const add = command({
  operation: contract.addJobItems,
  find: findJob,
  seconds: 60,
  run: async ({ tx, input: { job, body }, thing }) => {
    if ((await holdJob(tx, job)) === "cancelled") {
      throw new AppError("conflict", "This import was cancelled. Begin another one.", {
        current: await getJobAnswer(tx, job),
      });
    }
    const added = await insertItems(tx, job, toItems(body));
    if (added > 0) await reopenJob(tx, job);
    return { answer: await getJobAnswer(tx, job), unchanged: added === 0, subjectId: thing.storyId };
  },
});

/** Begins an import in the background; a repeat with a client's own id finds the job. */
export const createJob = followed(create, ringFor);

/** Adds sources to a job that was not cancelled; it goes on where it was done. */
export const addJobItems = followed(add, ringFor);
