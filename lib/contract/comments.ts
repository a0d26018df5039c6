import { z } from "zod";
import { author, id, listOf, page, time, version } from "./fields";
import { note, noteInput } from "./note";
import { operation } from "./operation";

/** What a discussion is about: a mention's quote, a claim's statement, an article's title. */
export const discussed = z.object({
  kind: z.enum(["mention", "claim", "article"]),
  id,
  words: z.string(),
  /** The article that a mention or an article is, and its story; null for a claim. */
  article: id.nullable(),
  story: id.nullable(),
});
export type Discussed = z.infer<typeof discussed>;

export const comment = z.object({
  id,
  version,
  author,
  /** Null where it was deleted and is kept because others answered it. */
  content: note.nullable(),
  createdAt: time,
  changedAt: time.nullable(),
  unread: z.boolean(),
  abilities: z.object({ change: z.boolean() }),
});
export type CommentAnswer = z.infer<typeof comment>;

/** `comments` counts the living ones, `unread` those that others wrote since the caller last read here. */
export const discussion = z.object({
  id,
  version,
  project: id,
  about: discussed,
  /** The first comment that is left. */
  opening: comment,
  comments: z.int(),
  unread: z.int(),
  /** Whether one of its comments names the caller. */
  namesMe: z.boolean(),
  latest: time,
  resolved: z.object({ by: author, at: time }).nullable(),
  abilities: z.object({ comment: z.boolean(), resolve: z.boolean() }),
});
export type DiscussionAnswer = z.infer<typeof discussion>;

export const wholeDiscussion = discussion.extend({ items: z.array(comment) });
export type WholeDiscussion = z.infer<typeof wholeDiscussion>;

export const discussionStates = ["open", "resolved", "all"] as const;
const ofDiscussion = z.object({ discussion: id });
const ofComment = z.object({ comment: id });

export const listDiscussions = operation({
  id: "listDiscussions",
  method: "GET",
  path: "/api/v1/projects/{project}/discussions",
  access: "project.read",
  summary: "The project's discussions, the one with the newest comment first.",
  params: z.object({ project: id }),
  query: page.extend({
    /** Only about this mention, claim or article. */
    about: id.optional(),
    story: id.optional(),
    state: z.enum(discussionStates).default("all"),
    only: z.enum(["unread", "naming-me"]).optional(),
  }),
  answer: listOf(discussion),
});
export const getDiscussion = operation({
  id: "getDiscussion",
  method: "GET",
  path: "/api/v1/discussions/{discussion}",
  access: "project.read",
  summary: "One discussion with all its comments, the oldest first.",
  params: ofDiscussion,
  answer: wholeDiscussion,
});
export const startDiscussion = operation({
  id: "startDiscussion",
  method: "POST",
  path: "/api/v1/discussions",
  access: "comment.write",
  summary: "Start a discussion about a mention, a claim or an article with its first comment.",
  body: z.strictObject({
    id: id.optional(),
    about: z.strictObject({ kind: discussed.shape.kind, id }),
    content: noteInput,
  }),
  answer: wholeDiscussion,
  status: 201,
});
export const addComment = operation({
  id: "addComment",
  method: "POST",
  path: "/api/v1/discussions/{discussion}/comments",
  access: "comment.write",
  summary: "Answer in a discussion.",
  params: ofDiscussion,
  body: z.strictObject({ content: noteInput }),
  answer: wholeDiscussion,
  status: 201,
});
export const changeComment = operation({
  id: "changeComment",
  method: "PATCH",
  path: "/api/v1/comments/{comment}",
  access: "comment.change",
  summary: "Reword one's own comment.",
  params: ofComment,
  body: z.strictObject({ content: noteInput }),
  answer: wholeDiscussion,
});
export const deleteComment = operation({
  id: "deleteComment",
  method: "DELETE",
  path: "/api/v1/comments/{comment}",
  access: "comment.change",
  summary: "Delete one's own comment; its place is kept while later comments answer it.",
  params: ofComment,
});
export const resolveDiscussion = operation({
  id: "resolveDiscussion",
  method: "PUT",
  path: "/api/v1/discussions/{discussion}/resolution",
  access: "discussion.resolve",
  summary: "Close a discussion as resolved.",
  params: ofDiscussion,
  answer: wholeDiscussion,
});
export const reopenDiscussion = operation({
  id: "reopenDiscussion",
  method: "DELETE",
  path: "/api/v1/discussions/{discussion}/resolution",
  access: "discussion.resolve",
  summary: "Open a resolved discussion again.",
  params: ofDiscussion,
  answer: wholeDiscussion,
});
/** Each person's own marker, which only moves on; it is no event of the project. */
export const readDiscussion = operation({
  id: "readDiscussion",
  method: "PUT",
  path: "/api/v1/discussions/{discussion}/read",
  access: "project.read",
  summary: "Say that one has read a discussion through a comment.",
  params: ofDiscussion,
  body: z.strictObject({ comment: id }),
});
export const getUnread = operation({
  id: "getUnread",
  method: "GET",
  path: "/api/v1/projects/{project}/unread",
  access: "project.read",
  summary: "How many comments the caller has not read, and how many of them name the caller.",
  params: z.object({ project: id }),
  answer: z.object({ comments: z.int(), naming: z.int() }),
});
