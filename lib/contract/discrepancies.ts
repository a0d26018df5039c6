import { z } from "zod";
import { discrepancyKinds, outcomes } from "@/lib/core/discrepancies/finding";
import { author, id, listOf, page, time, version, words } from "./fields";
import { operation } from "./operation";

const span = z.object({ start: z.int(), end: z.int() });

/** Offsets are in the revision that the mention stands in. */
const evidence = span.extend({ words: z.string(), reading: z.string() });
export const finding = z.object({ reason: z.string(), first: z.array(evidence), second: z.array(evidence) });
export type FindingAnswer = z.infer<typeof finding>;

const side = z.object({
  mention: id,
  article: z.object({ id, title: z.string(), publishedAt: z.string().nullable(), story: id }),
  outlet: z.object({ id, name: z.string(), colour: z.string() }).nullable(),
  language: z.string().nullable(),
  quote: z.string(),
  segments: z.array(span),
});
export type DiscrepancySide = z.infer<typeof side>;

export const verdicts = ["confirmed", "dismissed"] as const;

/** What a person decided; `version` is what a change of it is based on. */
export const discrepancyDecision = z.object({
  decision: z.enum(verdicts),
  reason: z.string(),
  author,
  decidedAt: time,
  version,
});
export type DiscrepancyDecisionAnswer = z.infer<typeof discrepancyDecision>;

/** What one detector finds between two mentions of a claim, computed, and what was decided about it. */
export const discrepancy = z.object({
  id,
  claim: id,
  kind: z.enum(discrepancyKinds),
  outcome: z.enum(outcomes),
  detector: z.string(),
  findings: z.array(finding),
  first: side,
  second: side,
  decision: discrepancyDecision.nullable(),
  abilities: z.object({ decide: z.boolean() }),
});
export type DiscrepancyAnswer = z.infer<typeof discrepancy>;

const list = page.extend({
  kind: z.enum(discrepancyKinds).optional(),
  outcome: z.enum(outcomes).optional(),
  /** `open`: nobody decided yet. */
  decision: z.enum(["open", ...verdicts]).optional(),
});

export const listClaimDiscrepancies = operation({
  id: "listClaimDiscrepancies",
  method: "GET",
  path: "/api/v1/claims/{claim}/discrepancies",
  access: "project.read",
  summary:
    "Where the mentions of a claim differ: those that cannot both hold first, then updates, then what is compatible.",
  params: z.object({ claim: id }),
  query: list,
  answer: listOf(discrepancy),
});

export const listStoryDiscrepancies = operation({
  id: "listStoryDiscrepancies",
  method: "GET",
  path: "/api/v1/stories/{story}/discrepancies",
  access: "project.read",
  summary:
    "Where the mentions of a story's claims differ, both in articles of the story, in the order of a claim's list.",
  params: z.object({ story: id }),
  query: list,
  answer: listOf(discrepancy),
});

export const decideDiscrepancy = operation({
  id: "decideDiscrepancy",
  method: "PUT",
  path: "/api/v1/discrepancies/{discrepancy}/decision",
  access: "discrepancy.decide",
  summary: "Confirm a discrepancy or dismiss it, with a reason.",
  params: z.object({ discrepancy: id }),
  body: z.strictObject({ decision: z.enum(verdicts), reason: words(1000).default("") }),
  answer: discrepancyDecision,
});

export const withdrawDiscrepancyDecision = operation({
  id: "withdrawDiscrepancyDecision",
  method: "DELETE",
  path: "/api/v1/discrepancies/{discrepancy}/decision",
  access: "discrepancy.decide",
  summary: "Take back what was decided about a discrepancy.",
  params: z.object({ discrepancy: id }),
});
