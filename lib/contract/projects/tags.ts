import { z } from "zod";
import { colour, id, line, listOf, page, version, words } from "../fields";
import { operation } from "../operation";

const inProject = z.object({ project: id });

export const tag = z.object({
  id,
  version,
  name: z.string(),
  definition: z.string(),
  colour: z.string(),
  key: z.string().nullable(),
  parent: id.nullable(),
  position: z.int(),
  retired: z.boolean(),
  mentions: z.int(),
});
export type TagAnswer = z.infer<typeof tag>;
const tagFields = {
  name: line(100),
  definition: words(2000).optional(),
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
  summary: "Rename, define, recolour, move or retire a tag.",
  params: z.object({ tag: id }),
  body: z.strictObject({ ...tagFields, position: z.int().min(0), retired: z.boolean() }).partial(),
  answer: tag,
});
export const deleteTag = operation({
  id: "deleteTag",
  method: "DELETE",
  path: "/api/v1/tags/{tag}",
  access: "tag.change",
  summary: "Delete a tag that marks nothing; one that does can be retired.",
  params: z.object({ tag: id }),
});
