import { z } from "zod";
import { candidateReasons } from "@/lib/core/facts/candidates/reasons";
import { author, id, line, listOf, page, version } from "./fields";
import { operation } from "./operation";

const text = z.string().max(2000);
const figure = z.object({
  low: z.number().nullable(),
  high: z.number().nullable(),
  hasLow: z.boolean(),
  hasHigh: z.boolean(),
  form: z.enum(["bare", "bound", "range", "about", "vague"]),
  type: z.enum(["count", "percent", "currency", "dimension", "age", "ordinal", "fraction"]),
  place: z.number().nullable(),
  unit: text.nullable(),
  counted: text.nullable(),
  scope: z.array(text).max(100).readonly(),
});

/** `YYYY-MM-DD`, with or without a clock time, or a clock time alone. */
const moment = z
  .string()
  .regex(/^(\d{4}-\d{2}-\d{2})?(T\d{2}:\d{2}(:\d{2})?)?$/, "must be a date such as 2019-06-10")
  .min(1);
const span = { from: moment.nullable(), to: moment.nullable() };
const date = z.object({
  ...span,
  granularity: z.enum([
    ...["instant", "part-of-day", "day", "weekend", "week", "month", "season", "quarter", "year"],
    ...["decade", "century", "range", "duration", "repeat"],
  ] as const),
  isResolved: z.boolean(),
  how: z.enum(["absolute", "relative", "nearest", "anchored"]),
  bound: z.enum(["before", "until", "since", "after", "early", "mid", "late", "about"]).nullable(),
  candidates: z
    .array(z.object({ ...span, limit: z.object(span).nullable() }))
    .max(100)
    .readonly(),
  length: z.number().nullable(),
});

const name = z.object({
  kind: z.enum(["person", "organisation", "place", "unknown"]),
  written: text,
  tokens: z.array(text).max(100).readonly(),
  title: text.nullable(),
  longest: text,
});

const strength = z.enum([
  ...["neutral", "claim", "confirm", "deny", "suggest", "demand", "ask", "promise", "warn", "believe", "judge"],
] as const);
const attribution = z.object({
  speaker: z
    .object({
      kind: z.enum(["name", "role", "office", "outlet", "document", "unnamed", "pronoun"]),
      words: text,
      named: text.nullable(),
    })
    .nullable(),
  verb: z.object({ words: text, lemma: text, strength }).nullable(),
  manner: z.enum(["quoted", "paraphrased", "mixed", "own voice"]),
});

/** What each kind of fact says; a test holds these equal to `FactValues`. */
export const factValues = {
  figure,
  date,
  name,
  attribution,
  quotation: z.object({ inner: z.string(), closed: z.boolean() }),
  hedge: z.object({
    kind: z.enum([
      ...["hearsay", "allegation", "provisional", "appearance", "belief", "likelihood", "possibility"],
    ] as const),
    cue: text,
    about: text.nullable(),
  }),
  modality: z.object({
    status: z.enum([
      ...["done", "ongoing", "present", "planned", "expected", "possible", "required", "counterfactual"],
    ] as const),
    lemma: text,
    isConditional: z.boolean(),
  }),
  negation: z.object({
    kind: z.enum([
      ...["not", "never", "no", "pronoun", "neither", "without", "failed", "refused", "denied", "withheld", "hardly"],
    ] as const),
    cue: text,
    verb: text.nullable(),
    isCancelled: z.boolean(),
  }),
} as const;

/** A stretch of the mention's revision, in UTF-16 code units, half-open. */
const place = { start: z.int().min(0), end: z.int().min(1) };
const correction = z.object({ id, version, author }).nullable();

function stated<const Kind extends string, Value extends z.ZodType>(kind: Kind, value: Value) {
  return z.object({ kind: z.literal(kind), ...place, words: z.string(), value: value.nullable(), correction });
}

/** A fact; a `correction` is a person's, and without a value says that nothing of the kind is said there. */
export const fact = z.discriminatedUnion("kind", [
  stated("figure", factValues.figure),
  stated("date", factValues.date),
  stated("name", factValues.name),
  stated("attribution", factValues.attribution),
  stated("quotation", factValues.quotation),
  stated("hedge", factValues.hedge),
  stated("modality", factValues.modality),
  stated("negation", factValues.negation),
]);
export type FactAnswer = z.infer<typeof fact>;

function corrected<const Kind extends string, Value extends z.ZodType>(kind: Kind, value: Value) {
  return z.strictObject({ kind: z.literal(kind), mention: id, ...place, value: value.nullable() });
}

export const listMentionFacts = operation({
  id: "listMentionFacts",
  method: "GET",
  path: "/api/v1/mentions/{mention}/facts",
  access: "project.read",
  summary: "What a mention says: its figures, dates, names, who says it, hedges, negations, in the order of the text.",
  params: z.object({ mention: id }),
  answer: z.object({ items: z.array(fact) }),
});
export const listClaimFacts = operation({
  id: "listClaimFacts",
  method: "GET",
  path: "/api/v1/claims/{claim}/facts",
  access: "project.read",
  summary: "What each mention of a claim says.",
  params: z.object({ claim: id }),
  query: page,
  answer: listOf(z.object({ mention: id, facts: z.array(fact) })),
});
export const correctFact = operation({
  id: "correctFact",
  method: "PUT",
  path: "/api/v1/facts/{fact}",
  access: "fact.correct",
  summary:
    "Say what stands in a place of a mention's text instead of what was read there, or null where nothing of the kind does.",
  params: z.object({ fact: id }),
  body: z.discriminatedUnion("kind", [
    corrected("figure", factValues.figure),
    corrected("date", factValues.date),
    corrected("name", factValues.name),
    corrected("attribution", factValues.attribution),
    corrected("quotation", factValues.quotation),
    corrected("hedge", factValues.hedge),
    corrected("modality", factValues.modality),
    corrected("negation", factValues.negation),
  ]),
  answer: fact,
});
export const withdrawCorrection = operation({
  id: "withdrawCorrection",
  method: "DELETE",
  path: "/api/v1/facts/{fact}",
  access: "fact.correct",
  summary: "Withdraw a correction: what the program reads there holds again.",
  params: z.object({ fact: id }),
});

export const alias = z.object({ id, version, a: z.string(), b: z.string(), author });
export type AliasAnswer = z.infer<typeof alias>;

export const listAliases = operation({
  id: "listAliases",
  method: "GET",
  path: "/api/v1/stories/{story}/aliases",
  access: "project.read",
  summary: "The names that people said are one in this story.",
  params: z.object({ story: id }),
  query: page,
  answer: listOf(alias),
});
export const teachAlias = operation({
  id: "teachAlias",
  method: "POST",
  path: "/api/v1/stories/{story}/aliases",
  access: "alias.teach",
  summary: "Say that two names are one in this story.",
  params: z.object({ story: id }),
  body: z.strictObject({ id: id.optional(), a: line(500), b: line(500) }),
  answer: alias,
  status: 201,
});
export const forgetAlias = operation({
  id: "forgetAlias",
  method: "DELETE",
  path: "/api/v1/aliases/{alias}",
  access: "alias.teach",
  summary: "Take back that two names are one.",
  params: z.object({ alias: id }),
});

/** A sentence worth marking, why, and how much, from 0 to 1. */
export const candidate = z.object({
  start: z.int(),
  end: z.int(),
  score: z.number(),
  reasons: z.array(z.enum(candidateReasons)).readonly(),
});
export type CandidateAnswer = z.infer<typeof candidate>;

export const listCandidates = operation({
  id: "listCandidates",
  method: "GET",
  path: "/api/v1/articles/{article}/candidates",
  access: "project.read",
  summary: "The sentences of the article's newest revision that are worth marking and not marked yet, in their order.",
  params: z.object({ article: id }),
  answer: z.object({ revision: z.int(), items: z.array(candidate) }),
});
