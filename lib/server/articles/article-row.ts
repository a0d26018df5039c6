import { type ArticleAnswer, type ArticleSummary, article as articleSchema } from "@/lib/contract/articles";
import { can } from "@/lib/core/access/permissions";
import type { ProjectScope } from "../access/project-scope";
import type { Prisma } from "../db/generated/client";

const outlet = { select: { id: true, name: true, domain: true, colour: true } } as const;

export const articleFields = {
  id: true,
  version: true,
  projectId: true,
  storyId: true,
  status: true,
  title: true,
  publishedAt: true,
  byline: true,
  language: true,
  url: true,
  createdAt: true,
  outlet,
} as const satisfies Prisma.ArticleSelect;

/** An article with its newest revision, text and blocks included. */
export const articleSelect = {
  ...articleFields,
  revisions: {
    orderBy: { number: "desc" },
    take: 1,
    select: {
      number: true,
      text: true,
      textHash: true,
      blocks: true,
      evidence: true,
      rawSource: { select: { id: true, hash: true, mediaType: true, encoding: true, fileName: true } },
    },
  },
} as const satisfies Prisma.ArticleSelect;

type ArticleFields = Prisma.ArticleGetPayload<{ select: typeof articleFields }>;
export type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof articleSelect }>;

export function presentFields(row: ArticleFields): Omit<ArticleSummary, "counts" | "revision"> {
  const { projectId: _, storyId, createdAt, ...fields } = row;
  return { ...fields, story: storyId, createdAt: createdAt.toISOString() };
}

/** The article as the API answers it; `rawSize` is in bytes. Every article has at least one revision. */
export function presentArticle(row: ArticleRow, rawSize: number, scope: ProjectScope): ArticleAnswer {
  const { revisions, ...fields } = row;
  const [revision] = revisions;
  if (!revision) throw new RangeError(`Article ${row.id} has no revision.`);
  const { rawSource } = revision;
  return {
    ...presentFields(fields),
    revision: revision.number,
    text: revision.text,
    blocks: articleSchema.shape.blocks.parse(revision.blocks),
    textHash: revision.textHash,
    rawHash: rawSource.hash,
    rawMediaType: rawSource.mediaType,
    rawSize,
    fileName: rawSource.fileName,
    encoding: rawSource.encoding,
    evidence: articleSchema.shape.evidence.parse(revision.evidence),
    abilities: { change: can(scope.role, "article.change"), mark: can(scope.role, "mention.mark") },
  };
}
