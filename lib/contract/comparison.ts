import { z } from "zod";
import { articleSummary } from "./articles";
import { claim, linkStatus, stance } from "./claims";
import { id, page } from "./fields";
import { operation } from "./operation";

/** `published-before`: no mention, and every article of the outlet is older than the story's event. */
export const cellStates = ["reported", "denied", "not-reported", "published-before", "not-read"] as const;

const cellMention = z.object({
  id,
  article: id,
  quote: z.string(),
  stance,
  status: linkStatus,
  attribution: z.string().nullable(),
  tags: z.array(id),
});

export const matrixRow = z.object({
  claim,
  flags: z.array(z.enum(["contradicted", "single-outlet", "proposed", "unlinked"])),
  cells: z.array(z.object({ outlet: id.nullable(), state: z.enum(cellStates), mentions: z.array(cellMention) })),
});

/** A column is an outlet; articles without an outlet share the column whose outlet is null. */
export const matrix = z.object({
  columns: z.array(
    z.object({
      outlet: z.object({ id, name: z.string(), colour: z.string() }).nullable(),
      articles: z.array(articleSummary),
    }),
  ),
  rows: z.array(matrixRow),
  next: z.string().nullable(),
  /** Of the whole matrix, whatever is filtered; `filled` counts the cells that hold a mention. */
  totals: z.object({
    claims: z.int(),
    contradicted: z.int(),
    "single-outlet": z.int(),
    proposed: z.int(),
    mentions: z.int(),
    filled: z.int(),
  }),
});
export type MatrixAnswer = z.infer<typeof matrix>;

export const matrixSorts = ["number", "statement", "outlets"] as const;
export const matrixFlags = ["contradicted", "single-outlet", "proposed"] as const;

const view = {
  status: z.enum(["accepted", "all"]).default("accepted"),
  sort: z.enum(matrixSorts).default("number"),
  flag: z.enum(matrixFlags).optional(),
};

export const getMatrix = operation({
  id: "getMatrix",
  method: "GET",
  path: "/api/v1/stories/{story}/matrix",
  access: "project.read",
  summary: "Claims against outlets: who reports, denies or keeps silent.",
  params: z.object({ story: id }),
  query: page.extend(view),
  answer: matrix,
});

export const exportMatrix = operation({
  id: "exportMatrix",
  method: "GET",
  path: "/api/v1/stories/{story}/matrix.csv",
  access: "export.read",
  summary: "The matrix as CSV, one row a claim, one column an outlet.",
  params: z.object({ story: id }),
  query: z.strictObject({
    ...view,
    /** Outlets to leave out: ids with commas between them, `none` for the column without an outlet. */
    hide: z.string().max(8000).optional(),
  }),
  streams: true,
});
