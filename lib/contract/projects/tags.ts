import { z } from "zod";
import { colour, id, line, listOf, page, version, words } from "../fields";
import { operation } from "../operation";

const inProject = z.object({ project: id });
const ofTag = z.object({ tag: id });

/** A tag of the codebook; `inclusion` and `exclusion` say when to use it and when not. */
export const tag = z.object({
  id,
  version,
  name: z.string(),
  definition: z.string(),
  inclusion: z.string(),
  exclusion: z.string(),
  example: z.string(),
  colour: z.string(),
  key: z.string().nullable(),
  parent: id.nullable(),
  position: z.int(),
  retired: z.boolean(),
  /** The tag that it was merged into; it is retired then. */
  mergedInto: id.nullable(),
  mentions: z.int(),
});
export type TagAnswer = z.infer<typeof tag>;

const tagFields = {
  name: line(100),
  definition: words(10_000).optional(),
  inclusion: words(10_000).optional(),
  exclusion: words(10_000).optional(),
  example: words(10_000).optional(),
  colour: colour.optional(),
  key: z
    .string()
    .regex(/^[1-9]$/, "must be one of the keys 1 to 9")
    .nullable()
    .optional(),
  parent: id.nullable().optional(),
};

export const listTags = operation({
  id: "listTags",
  method: "GET",
  path: "/api/v1/projects/{project}/tags",
  access: "project.read",
  summary: "The project's codebook in its order.",
  params: inProject,
  query: page,
  answer: listOf(tag),
});

export const createTag = operation({
  id: "createTag",
  method: "POST",
  path: "/api/v1/projects/{project}/tags",
  access: "tag.change",
  summary: "Add a tag at the end of the codebook.",
  params: inProject,
  body: z.strictObject({ id: id.optional(), ...tagFields }),
  answer: tag,
  status: 201,
});

export const changeTag = operation({
  id: "changeTag",
  method: "PATCH",
  path: "/api/v1/tags/{tag}",
  access: "tag.change",
  summary: "Rename, define, recolour, move or retire a tag; with swapKey, the tag that has the key gets this one's.",
  params: ofTag,
  body: z
    .strictObject({ ...tagFields, position: z.int().min(0), retired: z.boolean(), swapKey: z.boolean() })
    .partial(),
  answer: tag,
});

export const deleteTag = operation({
  id: "deleteTag",
  method: "DELETE",
  path: "/api/v1/tags/{tag}",
  access: "tag.change",
  summary: "Delete a tag that marks nothing; one that does can be retired.",
  params: ofTag,
});

const tagMention = z.object({
  id,
  quote: z.string(),
  article: z.object({ id, title: z.string() }),
  outlet: z.string().nullable(),
  story: id,
});
export type TagMention = z.infer<typeof tagMention>;

export const listTagMentions = operation({
  id: "listTagMentions",
  method: "GET",
  path: "/api/v1/tags/{tag}/mentions",
  access: "project.read",
  summary: "The mentions that a tag marks, with their quotes, oldest first.",
  params: ofTag,
  query: page,
  answer: listOf(tagMention),
});

const mergeCount = z.object({ tag: id, version, mentions: z.int(), both: z.int() });

export const previewMerge = operation({
  id: "previewMerge",
  method: "GET",
  path: "/api/v1/tags/{tag}/merge",
  access: "project.read",
  summary:
    "How many mentions each of the tags marks that would be merged into this one, and how many of them carry both.",
  params: ofTag,
  query: z.strictObject({
    tags: z
      .string()
      .transform((ids) => ids.split(","))
      .pipe(z.array(id).min(1).max(100)),
  }),
  answer: z.object({ items: z.array(mergeCount), mentions: z.int() }),
});

export const mergeTags = operation({
  id: "mergeTags",
  method: "POST",
  path: "/api/v1/tags/{tag}/merge",
  access: "tag.change",
  summary: "Merge other tags into this one: all that they mark is marked by it, and they are retired.",
  params: ofTag,
  body: z.strictObject({
    tags: z
      .array(z.strictObject({ tag: id, version }))
      .min(1)
      .max(100),
  }),
  answer: tag,
});

const part = z.union([
  z.strictObject({ tag: id, mentions: z.array(id).max(20_000) }),
  z.strictObject({ id: id.optional(), name: line(100), mentions: z.array(id).max(20_000) }),
]);

export const splitTag = operation({
  id: "splitTag",
  method: "POST",
  path: "/api/v1/tags/{tag}/split",
  access: "tag.change",
  summary: "Split a tag: give mentions of it to new tags beside it, or to other tags; what is given to none stays.",
  params: ofTag,
  body: z.strictObject({ parts: z.array(part).min(1).max(20), retire: z.boolean().default(false) }),
  answer: z.object({ tag, parts: z.array(tag) }),
});
