import { z } from "zod";
import { id, linkFilter } from "./fields";
import { operation } from "./operation";
import { upload } from "./upload";

export const formatDescription = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  extension: z.string(),
  carries: z.array(z.string()),
  loses: z.array(z.string()),
  importable: z.boolean(),
});
export type FormatAnswer = z.infer<typeof formatDescription>;

const inProject = z.object({ project: id });

export const listFormats = operation({
  id: "listFormats",
  method: "GET",
  path: "/api/v1/projects/{project}/exports",
  access: "export.read",
  summary: "The export formats and what each can carry.",
  params: inProject,
  answer: z.object({ items: z.array(formatDescription), next: z.null() }),
});

export const exportSet = operation({
  id: "exportSet",
  method: "GET",
  path: "/api/v1/projects/{project}/exports/{format}",
  access: "export.read",
  summary: "The project, or one story of it, in one format, as a stream.",
  params: z.object({ project: id, format: z.string() }),
  query: z.strictObject({
    story: id.optional(),
    status: linkFilter.default("accepted"),
    annotator: id.optional(),
    preview: z.coerce.number().int().min(1).max(50).optional(),
  }),
  streams: true,
});

/** How much came in; `renamed` rows could not keep their ids. */
const importedSet = z.object({
  articles: z.int(),
  mentions: z.int(),
  claims: z.int(),
  links: z.int(),
  renamed: z.int(),
});
export type ImportedSet = z.infer<typeof importedSet>;

export const importSet = operation({
  id: "importSet",
  method: "POST",
  path: "/api/v1/projects/{project}/imports",
  access: "set.import",
  summary: "Fill an empty project from a JSONL export.",
  params: inProject,
  body: z.strictObject({ files: z.array(upload).length(1) }),
  answer: importedSet,
  status: 201,
  uploads: true,
});
