import { z } from "zod";
import { author, id, listOf, page, time } from "./fields";
import { operation } from "./operation";
import { upload } from "./upload";

/** How many items a job may have, those out of collections too. */
export const mostJobItems = 20_000;

export const jobStates = ["waiting", "running", "done", "cancelled"] as const;
export const jobItemStates = ["waiting", "reading", "done", "failed", "cancelled", "expanded"] as const;

/**
 * How a job fares. `total` is all that may become an article: a collection counts until it is opened, then what was in it.
 * `added` and `same` part the done ones: those that made an article, and those whose text the story had already.
 */
export const jobCounts = z.object({
  total: z.int(),
  waiting: z.int(),
  reading: z.int(),
  added: z.int(),
  same: z.int(),
  failed: z.int(),
  cancelled: z.int(),
  expanded: z.int(),
});

export const job = z.object({
  id,
  story: id,
  kind: z.enum(["import"]),
  state: z.enum(jobStates),
  author,
  createdAt: time,
  finishedAt: time.nullable(),
  /** Whether someone put the job away; what it kept to try again is then gone. */
  dismissed: z.boolean(),
  counts: jobCounts,
  /** How much of the total is settled, whole per cent; 100 only when all is. */
  percent: z.int(),
  /** At the pace of the last items; null while that is not known, 0 when nothing is left. */
  secondsLeft: z.int().nullable(),
});
export type JobAnswer = z.infer<typeof job>;

export const jobItem = z.object({
  id,
  ordinal: z.int(),
  /** The file's name with its folders, the address, or what a collection calls it. */
  name: z.string(),
  state: z.enum(jobItemStates),
  /** The collection it came out of. */
  parent: id.nullable(),
  /** Why it failed; the code is `robots` where an owner may have it fetched anyway. */
  problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
  article: z
    .object({
      id,
      title: z.string(),
      outlet: z.string().nullable(),
      publishedAt: z.string().nullable(),
      language: z.string().nullable(),
      /** How many of its values are guesses. */
      guesses: z.int(),
    })
    .nullable(),
  /** The article of the story that has the same text already; no second one was made. */
  sameAs: z.object({ id, title: z.string() }).nullable(),
});
export type JobItemAnswer = z.infer<typeof jobItem>;

const inStory = z.object({ story: id });
const ofJob = z.object({ job: id });
const address = z
  .url({ protocol: /^https?$/, error: "must be an address that begins with http:// or https://" })
  .max(4000);
const files = z.strictObject({ files: z.array(upload).min(1).max(200) });

export const listJobs = operation({
  id: "listJobs",
  method: "GET",
  path: "/api/v1/stories/{story}/jobs",
  access: "article.import",
  summary: "The imports into a story that run in the background, newest first.",
  params: inStory,
  query: page,
  answer: listOf(job),
});

export const createJob = operation({
  id: "createJob",
  method: "POST",
  path: "/api/v1/stories/{story}/jobs",
  access: "article.import",
  summary:
    "Import files or addresses in the background; they are read one by one, and further ones may be added. A job may begin empty.",
  params: inStory,
  body: z.union([files, z.strictObject({ id: id.optional(), urls: z.array(address).max(1000).default([]) })]),
  answer: job,
  status: 201,
  uploads: true,
});

export const getJob = operation({
  id: "getJob",
  method: "GET",
  path: "/api/v1/jobs/{job}",
  access: "article.import",
  summary: "How an import in the background fares: its state, counts, per cent and seconds left.",
  params: ofJob,
  answer: job,
});

export const addJobItems = operation({
  id: "addJobItems",
  method: "POST",
  path: "/api/v1/jobs/{job}/items",
  access: "article.import",
  summary:
    "Add files or addresses to an import in the background. What it has already, the same name and bytes, is not added again.",
  params: ofJob,
  body: z.union([files, z.strictObject({ urls: z.array(address).min(1).max(1000) })]),
  answer: job,
  uploads: true,
});

export const listJobItems = operation({
  id: "listJobItems",
  method: "GET",
  path: "/api/v1/jobs/{job}/items",
  access: "article.import",
  summary: "The items of an import in the background in their order: all, or those of one state.",
  params: ofJob,
  query: page.extend({
    /** `added` and `same` part the done ones. */
    state: z.enum([...jobItemStates, "added", "same"]).optional(),
  }),
  answer: listOf(jobItem),
});

const some = z.array(id).min(1).max(1000).optional();

export const cancelJob = operation({
  id: "cancelJob",
  method: "POST",
  path: "/api/v1/jobs/{job}/cancel",
  access: "article.import",
  summary: "Give up what is not read yet: all of it, or the items named. What was added stays.",
  params: ofJob,
  body: z.strictObject({ items: some }).prefault({}),
  answer: job,
});

export const retryJob = operation({
  id: "retryJob",
  method: "POST",
  path: "/api/v1/jobs/{job}/retry",
  access: "article.import",
  summary:
    "Try again what failed or was cancelled, or add anyway what has the same text as another article: all such items, or those named.",
  params: ofJob,
  body: z
    .strictObject({
      /** `robots`: what robots.txt kept from being fetched is fetched anyway; for owners. */
      what: z.enum(["failed", "cancelled", "same", "robots"]).default("failed"),
      items: some,
    })
    .prefault({}),
  answer: job,
});

export const dismissJob = operation({
  id: "dismissJob",
  method: "POST",
  path: "/api/v1/jobs/{job}/dismiss",
  access: "article.import",
  summary: "Put a finished import away. What it kept to try again is deleted.",
  params: ofJob,
  answer: job,
});

export const exportJobErrors = operation({
  id: "exportJobErrors",
  method: "GET",
  path: "/api/v1/jobs/{job}/errors",
  access: "article.import",
  summary: "What failed, and what had the same text as another article, as CSV.",
  params: ofJob,
  streams: true,
});
