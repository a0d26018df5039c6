import { z } from "zod";
import { revisionChanges } from "@/lib/core/articles/revision-changes";
import { article, block, removed } from "./articles";
import { author, id, line, listOf, page, time } from "./fields";
import { mention, segment } from "./mentions";
import { operation } from "./operation";
import { upload } from "./upload";

export const revisionChange = z.enum(revisionChanges);

export const revision = z.object({
  number: z.int(),
  change: revisionChange,
  reason: z.string().nullable(),
  /** Who made it; null for those that came with a set. */
  author: author.nullable(),
  textHash: z.string(),
  rawHash: z.string(),
  createdAt: time,
});
export type RevisionAnswer = z.infer<typeof revision>;

const ofArticle = z.object({ article: id });

export const listRevisions = operation({
  id: "listRevisions",
  method: "GET",
  path: "/api/v1/articles/{article}/revisions",
  access: "project.read",
  summary: "The article's revisions, newest first.",
  params: ofArticle,
  query: page,
  answer: listOf(revision),
});

export const getRevision = operation({
  id: "getRevision",
  method: "GET",
  path: "/api/v1/articles/{article}/revisions/{revision}",
  access: "project.read",
  summary: "One revision with its text, its blocks and what it leaves out.",
  params: z.object({ article: id, revision: z.coerce.number().int().positive() }),
  answer: revision.extend({ text: z.string(), blocks: z.array(block), removed }),
});

const reason = line(500).optional();

export const reviseArticle = operation({
  id: "reviseArticle",
  method: "POST",
  path: "/api/v1/articles/{article}/revisions",
  access: "article.change",
  summary:
    "Make a new revision: from a source or a page read again, from a text corrected by hand, by restoring or leaving out blocks, or like an earlier revision. If-Match is the article's version. Mentions whose place is certain are carried over; the others wait.",
  params: ofArticle,
  body: z.union([
    z.strictObject({
      /** Indexes into the article's `removed`. */
      restore: z.array(z.int().min(0)).max(10_000).default([]),
      /** Indexes into the article's `blocks`. */
      leaveOut: z.array(z.int().min(0)).max(10_000).default([]),
      reason,
    }),
    z.strictObject({ text: z.string().max(10_000_000), blocks: z.array(block).max(100_000), reason }),
    z.strictObject({ text: z.string(), reason }),
    z.strictObject({ html: z.string(), reason }),
    z.strictObject({ url: line(4000), ignoreRobots: z.boolean().optional(), reason }),
    z.strictObject({ revision: z.int().positive(), reason }),
    z.strictObject({ files: z.array(upload).length(1), reason }),
  ]),
  answer: article,
  status: 201,
  uploads: true,
});

/** A mention of an older revision, with what is known of its place in the newest. */
export const waitingMention = z.object({
  mention,
  /** `confirm`: there is a proposal to look at; `orphan`: there is none. */
  outcome: z.enum(["confirm", "orphan"]),
  step: z.enum(["position", "quote", "approximate"]).nullable(),
  /** Why it was not carried over, as a sentence. */
  reason: z.string(),
  /** Figures, negations, names, units and the like that differ between the two passages. */
  changes: z.array(z.object({ kind: z.string(), before: z.string(), after: z.string() })),
  /** The passage with its surroundings in the mention's revision, and in the newest; the latter "" for an orphan. */
  before: z.string(),
  after: z.string(),
  /** Segments of the newest revision; empty for an orphan. */
  proposal: z.array(segment),
});
export type WaitingMention = z.infer<typeof waitingMention>;

export const listWaitingMentions = operation({
  id: "listWaitingMentions",
  method: "GET",
  path: "/api/v1/articles/{article}/waiting-mentions",
  access: "project.read",
  summary: "The mentions that were not carried over to the article's newest revision, in the order of their texts.",
  params: ofArticle,
  query: page,
  answer: listOf(waitingMention).extend({ total: z.int() }),
});

export const placeMention = operation({
  id: "placeMention",
  method: "PUT",
  path: "/api/v1/mentions/{mention}/place",
  access: "mention.change",
  summary: "Place a waiting mention in the article's newest revision. If-Match is the mention's version.",
  params: z.object({ mention: id }),
  body: z.strictObject({ revision: z.int().positive(), segments: z.array(segment).min(1).max(50) }),
  answer: mention,
});
