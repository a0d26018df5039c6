import { z } from "zod";
import { placements } from "@/lib/core/mentions/placements";
import { link, stance } from "./claims";
import { author, id, line, listOf, page, time, version } from "./fields";
import { note, noteInput } from "./note";
import { operation } from "./operation";

/** UTF-16 code units of the revision's text, half-open; sorted, not empty, neither overlapping nor touching. */
export const segment = z.strictObject({ start: z.int().min(0), end: z.int().min(1) });
export const attributes = z.record(z.string().min(1).max(100), z.string().max(2000));

export const mention = z.object({
  id,
  version,
  article: id,
  /** Less than the article's own while the mention waits to be placed in the newest revision. */
  revision: z.int(),
  segments: z.array(segment).min(1),
  quote: z.string(),
  /** What found its place in a revision after the one it was marked in; null where it was marked. */
  placedBy: z.enum(placements).nullable(),
  tags: z.array(id),
  attributes,
  note: note.nullable(),
  noteVersion: version.nullable(),
  author,
  layer: id,
  createdAt: time,
  links: z.array(link),
  abilities: z.object({ change: z.boolean(), tag: z.boolean(), link: z.boolean() }),
});
export type MentionAnswer = z.infer<typeof mention>;

const ofMention = z.object({ mention: id });

export const listMentions = operation({
  id: "listMentions",
  method: "GET",
  path: "/api/v1/articles/{article}/mentions",
  access: "project.read",
  summary: "The article's mentions in the order of the text.",
  params: z.object({ article: id }),
  query: page.extend({ limit: z.coerce.number().int().min(1).max(2000).default(200) }),
  answer: listOf(mention),
});
export const getMention = operation({
  id: "getMention",
  method: "GET",
  path: "/api/v1/mentions/{mention}",
  access: "project.read",
  summary: "One mention.",
  params: ofMention,
  answer: mention,
});
/** With `statement` a new claim is made and linked in the same event; with `claim` an existing one is linked. */
export const markMention = operation({
  id: "markMention",
  method: "PUT",
  path: "/api/v1/mentions/{mention}",
  access: "mention.mark",
  summary: "Mark a passage; an unknown id creates the mention, a known one with If-Match changes it.",
  params: ofMention,
  body: z.strictObject({
    article: id,
    revision: z.int().positive(),
    segments: z.array(segment).min(1).max(50),
    tags: z.array(id).max(50).optional(),
    attributes: attributes.optional(),
    note: noteInput.nullable().optional(),
    claim: z.union([id, z.strictObject({ id: id.optional(), statement: line(2000) })]).optional(),
    stance: stance.optional(),
  }),
  answer: mention,
});
export const deleteMention = operation({
  id: "deleteMention",
  method: "DELETE",
  path: "/api/v1/mentions/{mention}",
  access: "mention.change",
  summary: "Delete a mention and its links; it is kept for 30 days.",
  params: ofMention,
});
export const tagMention = operation({
  id: "tagMention",
  method: "PUT",
  path: "/api/v1/mentions/{mention}/tags/{tag}",
  access: "mention.tag",
  summary: "Put a tag on a mention.",
  params: z.object({ mention: id, tag: id }),
  answer: mention,
});
export const untagMention = operation({
  id: "untagMention",
  method: "DELETE",
  path: "/api/v1/mentions/{mention}/tags/{tag}",
  access: "mention.untag",
  summary: "Take a tag off a mention.",
  params: z.object({ mention: id, tag: id }),
  answer: mention,
});
export const writeMentionNote = operation({
  id: "writeMentionNote",
  method: "PUT",
  path: "/api/v1/mentions/{mention}/note",
  access: "note.write",
  summary: "Write the mention's note; null empties it. If-Match is the note's version.",
  params: ofMention,
  body: z.strictObject({ note: noteInput.nullable() }),
  answer: z.object({ note: note.nullable(), version: version.nullable() }),
});

/** With an empty cut what stands behind it goes to the new mention, otherwise what the cut holds; blanks beside it go to none. */
export const splitMention = operation({
  id: "splitMention",
  method: "POST",
  path: "/api/v1/mentions/{mention}/split",
  access: "mention.change",
  summary: "Split a mention in two; the new one has the same tags, attributes, links and stances.",
  params: ofMention,
  body: z.strictObject({
    /** The id of the new mention. */
    id: id.optional(),
    cut: z.strictObject({ start: z.int().min(0), end: z.int().min(0) }),
  }),
  answer: z.object({ mention, other: mention }),
  status: 201,
});
/** Refused where the two differ in the stance or status of a link to one claim, or in the value of one attribute. */
export const mergeMentions = operation({
  id: "mergeMentions",
  method: "POST",
  path: "/api/v1/mentions/{mention}/merge",
  access: "mention.change",
  summary: "Take another mention of the same text into this one: segments, tags, attributes, links and note.",
  params: ofMention,
  body: z.strictObject({
    other: id,
    /** The version of the other mention; If-Match is that of this one. */
    version,
  }),
  answer: mention,
});
