import * as contract from "@/lib/contract/imports";
import { formatCursor, parseCursor, toPage } from "../../paging";
import { findStory } from "../../projects/find-story";
import { query } from "../../query";
import { findJob } from "./find-job";
import { listItemAnswers } from "./item-rows";
import { getJobAnswer, listJobAnswers } from "./job-row";

export const listJobs = query({
  operation: contract.listJobs,
  find: findStory,
  run: async ({ tx, input, thing }) => {
    const [createdAt, id] = parseCursor(input.cursor)?.map(String) ?? [];
    const before = createdAt && id ? { createdAt, id } : null;
    const jobs = await listJobAnswers(tx, thing.id, { before, limit: input.limit + 1 });
    return toPage(
      jobs,
      input.limit,
      (job) => [job.createdAt, job.id],
      (job) => job,
    );
  },
});

export const getJob = query({
  operation: contract.getJob,
  find: findJob,
  run: ({ tx, thing }) => getJobAnswer(tx, thing.id),
});

export const listJobItems = query({
  operation: contract.listJobItems,
  find: findJob,
  run: async ({ tx, input, thing }) => {
    const after = Number(parseCursor(input.cursor)?.[0] ?? -1);
    const rows = await listItemAnswers(tx, thing.id, { filter: input.state, after, limit: input.limit + 1 });
    const items = rows.slice(0, input.limit);
    const last = items.at(-1);
    return { items, next: rows.length > input.limit && last ? formatCursor([last.ordinal]) : null };
  },
});
