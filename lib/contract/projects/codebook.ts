import { z } from "zod";
import { id, version } from "../fields";
import { operation } from "../operation";
import { upload } from "../upload";

const inProject = z.object({ project: id });
const file = z.strictObject({ files: z.array(upload).length(1) });

export const exportCodebook = operation({
  id: "exportCodebook",
  method: "GET",
  path: "/api/v1/projects/{project}/codebook",
  access: "export.read",
  summary: "The codebook as a file: json, csv, or qdc (REFI-QDA).",
  params: inProject,
  query: z.strictObject({ format: z.enum(["csv", "json", "qdc"]).default("json") }),
  streams: true,
});

const planned = z.object({
  name: z.string(),
  depth: z.int(),
  state: z.enum(["new", "changed", "same"]),
  /** What differs from the tag that is here, as it is here and as the file has it. */
  differences: z.array(z.object({ field: z.string(), here: z.string(), file: z.string() })),
  /** What cannot be taken over as it stands. */
  conflicts: z.array(z.string()),
});
export type PlannedTagAnswer = z.infer<typeof planned>;

const codebookPreview = z.object({
  /** The codebook's version, which taking the file over must name in If-Match. */
  version,
  tags: z.array(planned),
  /** How many tags of the codebook the file does not name; they stay as they are. */
  others: z.int(),
  remarks: z.array(z.string()),
});
export type CodebookPreview = z.infer<typeof codebookPreview>;

export const previewCodebook = operation({
  id: "previewCodebook",
  method: "POST",
  path: "/api/v1/projects/{project}/codebook/preview",
  access: "tag.change",
  summary: "What taking a codebook file over would change: JSON, CSV or REFI-QDA, up to 10 MB. Nothing is written.",
  params: inProject,
  body: file,
  answer: codebookPreview,
  uploads: true,
});

export const importCodebook = operation({
  id: "importCodebook",
  method: "POST",
  path: "/api/v1/projects/{project}/codebook",
  access: "tag.change",
  summary: "Take a codebook file over: new tags are added and changed ones changed; none is removed.",
  params: inProject,
  body: file,
  answer: z.object({ added: z.int(), changed: z.int(), same: z.int() }),
  status: 201,
  uploads: true,
});
