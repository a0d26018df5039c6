import { z } from "zod";
import { fetched } from "./fetching";
import { id, language, line, listOf, page, publishedAt, time, version } from "./fields";
import { operation } from "./operation";
import { problem } from "./problem";
import { upload } from "./upload";

const mark = z.object({
  type: z.enum(["link", "em", "strong"]),
  start: z.int(),
  end: z.int(),
  href: z.string().optional(),
});

/** Blocks cover the text but for the single line feeds between them; offsets are UTF-16 code units, half-open. */
export const block = z.object({
  type: z.enum(["heading", "paragraph", "quote", "item"]),
  level: z.int().optional(),
  start: z.int(),
  end: z.int(),
  language: z.string().optional(),
  marks: z.array(mark),
});

const outletOfArticle = z.object({ id, name: z.string(), domain: z.string().nullable(), colour: z.string() });

export const articleSummary = z.object({
  id,
  version,
  story: id,
  status: z.enum(["processing", "ready", "failed"]),
  title: z.string(),
  outlet: outletOfArticle.nullable(),
  publishedAt: z.string().nullable(),
  byline: z.string().nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
  revision: z.int(),
  createdAt: time,
  /** An earlier article of the story with the very same text. */
  sameTextAs: id.nullable(),
  /** `removed` counts the passages that the newest revision leaves out, `waiting` the mentions not placed in it. */
  counts: z.object({
    characters: z.int(),
    mentions: z.int(),
    claims: z.int(),
    removed: z.int(),
    waiting: z.int(),
  }),
});
export type ArticleSummary = z.infer<typeof articleSummary>;

/** For each field what was found in the source, where, and whether it is a guess; the article's own value may be another since. */
export const evidence = z.record(
  z.string(),
  z.object({ foundIn: z.string(), guess: z.boolean(), value: z.string().optional() }),
);

/** What cleaning left out: by which rule, which words, and how many blocks of the text come before it. */
export const removed = z.array(
  z.object({
    rule: z.string(),
    /** Why such blocks are left out, for a person; empty where a person left this one out. */
    reason: z.string(),
    type: z.enum(["heading", "paragraph", "quote", "item"]),
    text: z.string(),
    position: z.int(),
  }),
);

export const article = articleSummary.omit({ counts: true, sameTextAs: true }).extend({
  text: z.string().nullable(),
  blocks: z.array(block),
  textHash: z.string(),
  modifiedAt: z.string().nullable(),
  section: z.string().nullable(),
  rawHash: z.string(),
  rawMediaType: z.string(),
  rawSize: z.int(),
  fileName: z.string().nullable(),
  encoding: z.string(),
  /** How the raw source came from the web; null for what people gave. */
  fetched: fetched.nullable(),
  evidence,
  removed,
  /** How many mentions were not placed in this revision and wait in an older one. */
  waiting: z.int(),
  abilities: z.object({ change: z.boolean(), mark: z.boolean() }),
});
export type ArticleAnswer = z.infer<typeof article>;

const inStory = z.object({ story: id });
const ofArticle = z.object({ article: id });
/** An outlet by id, or by name: a name that the project has not yet is added. */
const outletReference = z.union([id, line(200)]);
const url = z.url({ protocol: /^https?$/, error: "must be an address that begins with http:// or https://" }).max(4000);

/** One of several files that was not imported; the others were. */
export const fileProblem = problem.pick({ type: true, code: true, detail: true }).extend({ fileName: z.string() });
export type FileProblem = z.infer<typeof fileProblem>;

const described = {
  title: line(500).optional(),
  outlet: outletReference.nullable().optional(),
  publishedAt: publishedAt.nullable().optional(),
  modifiedAt: publishedAt.nullable().optional(),
  section: line(200).nullable().optional(),
  byline: line(300).nullable().optional(),
  language: language.nullable().optional(),
  url: url.nullable().optional(),
};

export const listArticles = operation({
  id: "listArticles",
  method: "GET",
  path: "/api/v1/stories/{story}/articles",
  access: "project.read",
  summary: "The story's articles in the order they were added, without their texts.",
  params: inStory,
  query: page,
  answer: listOf(articleSummary),
});

export const importArticles = operation({
  id: "importArticles",
  method: "POST",
  path: "/api/v1/stories/{story}/articles",
  access: "article.import",
  summary:
    "Add an article from pasted text or HTML or from the address of a page, or one or more from uploaded files; one source answers the article, several a list.",
  params: inStory,
  body: z.union([
    z.strictObject({ id: id.optional(), text: z.string(), ...described }),
    z.strictObject({ id: id.optional(), html: z.string(), ...described }),
    z.strictObject({
      id: id.optional(),
      ...described,
      /** Fetched from the public web; an archive's copy counts as its original. */
      url: line(4000),
      /** Fetches also what robots.txt keeps programs from; for owners. A refusal that it would lift names this field. */
      ignoreRobots: z.boolean().optional(),
    }),
    z.strictObject({ files: z.array(upload).min(1).max(100) }),
  ]),
  answer: z.union([article, z.object({ items: z.array(z.union([article, fileProblem])) })]),
  status: 201,
  uploads: true,
});

export const getArticle = operation({
  id: "getArticle",
  method: "GET",
  path: "/api/v1/articles/{article}",
  access: "project.read",
  summary: "One article with the text and blocks of its newest revision.",
  params: ofArticle,
  answer: article,
});

export const changeArticle = operation({
  id: "changeArticle",
  method: "PATCH",
  path: "/api/v1/articles/{article}",
  access: "article.change",
  summary:
    "Correct an article's title, outlet, dates, section, by-line, language or address; the text never changes this way.",
  params: ofArticle,
  body: z.strictObject(described),
  answer: article,
});

export const deleteArticle = operation({
  id: "deleteArticle",
  method: "DELETE",
  path: "/api/v1/articles/{article}",
  access: "article.change",
  summary: "Delete an article; it is kept for 30 days.",
  params: ofArticle,
});

export const getRawSource = operation({
  id: "getRawSource",
  method: "GET",
  path: "/api/v1/articles/{article}/source",
  access: "project.read",
  summary: "The raw source of the newest revision, byte for byte, as a download.",
  params: ofArticle,
  streams: true,
});
