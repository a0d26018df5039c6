import { z } from "zod";
import { originReasons } from "@/lib/core/comparison/origins/group-origins";
import { creditPlaces } from "@/lib/core/comparison/origins/source-mentions";
import { id, page } from "./fields";
import { operation } from "./operation";

/** A stretch of an article's newest revision, in UTF-16 code units, half-open, and its words. */
const passage = z.object({ start: z.int(), end: z.int(), quote: z.string() });

/** Somebody whom articles have something from: a known agency or an outlet of the story, then with its id. */
const source = z.object({ key: z.string(), name: z.string(), outlet: id.nullable() });

const originArticle = z.object({
  id,
  title: z.string(),
  outlet: z.object({ id, name: z.string(), colour: z.string() }).nullable(),
  publishedAt: z.string().nullable(),
  language: z.string().nullable(),
  revision: z.int(),
});
export type OriginArticleAnswer = z.infer<typeof originArticle>;

/** Shares are of the article's words outside quotations, from 0 to 1. */
export const sharedText = z.object({
  a: id,
  b: id,
  shareOfA: z.number(),
  shareOfB: z.number(),
  /** Whether so much is shared that the two are one text. */
  copy: z.boolean(),
  /** Whether nine words in ten of each stand in the other. */
  nearCopy: z.boolean(),
  passages: z.array(
    z.object({
      a: passage,
      b: passage,
      /** The words that stand in both, against those of both passages, from 0.5 to 1. */
      likeness: z.number(),
      words: z.int(),
      /** Hardly more than somebody's words in quotation marks. */
      quotation: z.boolean(),
    }),
  ),
});
export type SharedTextAnswer = z.infer<typeof sharedText>;

const named = { article: id, source, passage: passage.nullable(), words: z.string() };

export const origins = z.object({
  /** How many outlets the articles are from; those without one count as one. */
  outlets: z.int(),
  /** The articles that are read, in the order they were added. */
  articles: z.array(originArticle),
  origins: z.array(
    z.object({
      key: z.string(),
      /** Null where nothing says who wrote the text first. */
      source: source.nullable(),
      /**
       * `text`: a `share` of its words stands in the article `with`; `credit`: it credits the source for its text;
       * `attribution`: its first sentence is the source's report; `own`: its outlet is the source.
       */
      articles: z.array(
        z.object({
          article: id,
          reason: z.enum(originReasons),
          with: id.nullable(),
          share: z.number().nullable(),
        }),
      ),
    }),
  ),
  /** Where an article credits another for its text; `passage` is null for the by-line. */
  credits: z.array(z.object({ ...named, place: z.enum(creditPlaces) })),
  /** Where an article has something from another: its lead, a single fact, or help with the reporting. */
  attributions: z.array(z.object({ ...named, kind: z.enum(["lead", "fact", "help"]) })),
  /** Articles that are nearly the same text as one that was added before. */
  nearCopies: z.array(z.object({ article: id, of: id })),
  /** A page of the pairs that share passages, those with most words first. */
  shared: z.array(sharedText),
  next: z.string().nullable(),
});
export type OriginsAnswer = z.infer<typeof origins>;

export const getOrigins = operation({
  id: "getOrigins",
  method: "GET",
  path: "/api/v1/stories/{story}/origins",
  access: "project.read",
  summary: "The independent sources behind the story's articles: shared passages, credits and attributions.",
  params: z.object({ story: id }),
  query: page.extend({
    limit: z.coerce.number().int().min(1).max(100).default(20),
    /** Ids with commas between them: the pairs among these articles alone. */
    among: z.string().max(4000).optional(),
  }),
  answer: origins,
});
