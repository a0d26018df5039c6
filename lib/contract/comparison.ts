import { z } from "zod";
import { cellStates } from "@/lib/core/comparison/cell-state";
import { profileLists } from "@/lib/core/comparison/profile/outlet-profile";
import { discrepancyKinds } from "@/lib/core/discrepancies/finding";
import { findingFlagNames } from "@/lib/core/discrepancies/finding-flags";
import { articleSummary } from "./articles";
import { claim, linkStatus, stance } from "./claims";
import { author, id, page, time, version, words } from "./fields";
import { operation } from "./operation";

const absenceFields = {
  version,
  reason: z.string(),
  author,
  confirmedAt: time,
  /** Whether the outlet has a text in the story that the person had not read: the confirmation does not cover it. */
  outdated: z.boolean(),
};

/** A person's word that an outlet says nothing of a claim in a story. */
export const absence = z.object({ story: id, claim: id, outlet: id, ...absenceFields });
export type AbsenceAnswer = z.infer<typeof absence>;

const cellMention = z.object({
  id,
  article: id,
  quote: z.string(),
  stance,
  status: linkStatus,
  /** As a person noted it. */
  attribution: z.string().nullable(),
  /** As the program reads it, or a person corrected it: short figures, who says it, and the words that hedge. */
  reading: z.object({ figures: z.array(z.string()), saidBy: z.string().nullable(), hedges: z.array(z.string()) }),
  tags: z.array(id),
  /** In what it and another mention of the claim in the story cannot both hold, as the program finds and no person dismissed. */
  differs: z.array(z.enum(discrepancyKinds)),
});

export const matrixRow = z.object({
  claim,
  /** The last ones tell where its mentions in the story differ, as the program finds and no person dismissed. */
  flags: z.array(
    z.enum([
      ...(["contradicted", "single-outlet", "one-origin", "proposed", "unlinked", "absence-confirmed"] as const),
      ...findingFlagNames,
    ]),
  ),
  /** How two of the mentions are read that such a flag is for, the earlier published first. */
  told: z.array(z.object({ flag: z.enum(findingFlagNames), readings: z.tuple([z.string(), z.string()]) })),
  /** From how many origins the articles come that speak of it by accepted links; null unless asked for. */
  origins: z.int().nullable(),
  cells: z.array(
    z.object({
      outlet: id.nullable(),
      state: z.enum(cellStates),
      mentions: z.array(cellMention),
      absence: z.object(absenceFields).nullable(),
    }),
  ),
  /** Whether the caller may confirm that an outlet says nothing of the claim. */
  abilities: z.object({ confirmAbsence: z.boolean() }),
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
    /** Several outlets, one origin; null where origins were not asked for. */
    "one-origin": z.int().nullable(),
    proposed: z.int(),
    "absence-confirmed": z.int(),
    mentions: z.int(),
    filled: z.int(),
  }),
});
export type MatrixAnswer = z.infer<typeof matrix>;

export const matrixSorts = ["number", "statement", "outlets"] as const;
export const matrixFlags = [
  "contradicted",
  "single-outlet",
  "one-origin",
  "proposed",
  "absence-confirmed",
  ...findingFlagNames,
] as const;

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
  query: page.extend({
    ...view,
    /** `origins` also says how many are behind each claim: finding them takes a while where the texts were not compared yet. */
    with: z.enum(["origins"]).optional(),
  }),
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

const ofCell = z.object({ story: id, claim: id, outlet: id });

export const listAbsences = operation({
  id: "listAbsences",
  method: "GET",
  path: "/api/v1/claims/{claim}/absences",
  access: "project.read",
  summary: "Which outlets a person read and confirmed to say nothing of the claim, in one story or in all.",
  params: z.object({ claim: id }),
  query: z.strictObject({ story: id.optional() }),
  answer: z.object({ items: z.array(absence) }),
});

export const confirmAbsence = operation({
  id: "confirmAbsence",
  method: "PUT",
  path: "/api/v1/stories/{story}/claims/{claim}/absences/{outlet}",
  access: "absence.confirm",
  summary: "Confirm that an outlet was read and says nothing of the claim, or confirm it anew after new texts.",
  params: ofCell,
  body: z.strictObject({
    /** Every article that the outlet has in the story, with the revision that was read. */
    read: z
      .array(z.object({ article: id, revision: z.int().positive() }))
      .min(1)
      .max(1000),
    reason: words(1000).default(""),
  }),
  answer: absence,
});

export const withdrawAbsence = operation({
  id: "withdrawAbsence",
  method: "DELETE",
  path: "/api/v1/stories/{story}/claims/{claim}/absences/{outlet}",
  access: "absence.confirm",
  summary: "Take back that an outlet says nothing of the claim.",
  params: ofCell,
});

const outlet = z.object({ id, name: z.string(), colour: z.string() });

/** When claims were against when it was published. `events` are the times that the mentions name, as the program reads them or a person corrected. */
export const timeline = z.object({
  claims: z.array(
    z.object({
      claim: id,
      number: z.int(),
      statement: z.string(),
      /** Half-open, in UTC; the likeliest first, none where no mention names a time. `mentions` are those that name it. */
      events: z.array(z.object({ from: time, to: time, mentions: z.array(id) })),
      publications: z.array(z.object({ article: id, mentions: z.array(z.object({ mention: id, stance })) })),
    }),
  ),
  articles: z.array(z.object({ id, title: z.string(), outlet: outlet.nullable(), publishedAt: z.string().nullable() })),
  next: z.string().nullable(),
});
export type TimelineAnswer = z.infer<typeof timeline>;

export const getTimeline = operation({
  id: "getTimeline",
  method: "GET",
  path: "/api/v1/stories/{story}/timeline",
  access: "project.read",
  summary: "The story's claims by number, with when they were and when the articles came out that carry them.",
  params: z.object({ story: id }),
  query: page,
  answer: timeline,
});

const profileCounts = z.record(z.enum(profileLists), z.int());

/** How an outlet reports in a story or a project; `items` are a page of the list that was asked for, with the outlet's mention of the claim. */
export const outletProfile = z.object({
  project: id,
  outlet,
  counts: profileCounts,
  items: z.array(
    z.object({
      claim: z.object({ id, statement: z.string() }),
      mention: z.object({ id, article: id, story: id, quote: z.string() }),
    }),
  ),
  next: z.string().nullable(),
});
export type OutletProfileAnswer = z.infer<typeof outletProfile>;

export const getOutletProfile = operation({
  id: "getOutletProfile",
  method: "GET",
  path: "/api/v1/outlets/{outlet}/profile",
  access: "project.read",
  summary:
    "How often an outlet is first, alone, contradicted, without attribution or hedged; each number with its list.",
  params: z.object({ outlet: id }),
  query: page.extend({ story: id.optional(), list: z.enum(profileLists).default("claims") }),
  answer: outletProfile,
});
