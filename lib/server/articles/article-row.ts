import { type ArticleAnswer, article as articleSchema } from "@/lib/contract/articles";
import { can } from "@/lib/core/access/permissions";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { presentRemoved } from "./stored-removals";

interface ArticleRow {
  readonly id: string;
  readonly version: number;
  readonly story: string;
  readonly status: ArticleAnswer["status"];
  readonly title: string;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly section: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly createdAt: Date;
  readonly outlet: ArticleAnswer["outlet"];
  readonly revision: number;
  readonly text: string;
  readonly textHash: string;
  readonly blocks: unknown;
  readonly evidence: unknown;
  readonly removed: unknown;
  readonly waiting: number;
  readonly rawHash: string;
  readonly rawMediaType: string;
  readonly rawSize: number;
  readonly fileName: string | null;
  readonly encoding: string;
  readonly fetched: unknown;
}

/** One article with its newest revision, read in one query; null when there is none. `rawSize` is in bytes. */
async function findArticleRow(tx: Tx, scope: ProjectScope, id: string): Promise<ArticleRow | null> {
  const [row] = await tx.$queryRaw<ArticleRow[]>`
    SELECT a.id, a.version, a."storyId" AS story, a.status::text, a.title, a."publishedAt", a."modifiedAt", a.section,
      a.byline, a.language, a.url, a."createdAt",
      CASE WHEN o.id IS NULL THEN NULL
        ELSE jsonb_build_object('id', o.id, 'name', o.name, 'domain', o.domain, 'colour', o.colour) END AS outlet,
      r.number AS revision, r.text, r."textHash", r.blocks, r.evidence, r.removed,
      (SELECT count(*)::int FROM mention m WHERE m."articleId" = a.id AND m."revisionId" <> r.id
        AND m."deletedAt" IS NULL AND ${visibilitySql(scope, "m")}) AS waiting,
      s.hash AS "rawHash", s."mediaType" AS "rawMediaType", octet_length(s.bytes)::int AS "rawSize",
      s."fileName", s.encoding, s.fetched
    FROM article a
    LEFT JOIN outlet o ON o.id = a."outletId"
    JOIN LATERAL (SELECT * FROM revision WHERE "articleId" = a.id ORDER BY number DESC LIMIT 1) r ON TRUE
    JOIN raw_source s ON s.id = r."rawSourceId"
    WHERE a.id = ${id}::uuid`;
  return row ?? null;
}

/** One article as the API answers it; it must exist, and every article has a revision. */
export async function getArticleAnswer(tx: Tx, scope: ProjectScope, id: string): Promise<ArticleAnswer> {
  const row = await findArticleRow(tx, scope, id);
  if (!row) throw new RangeError(`Article ${id} has no revision.`);
  return {
    ...row,
    createdAt: row.createdAt.toISOString(),
    blocks: articleSchema.shape.blocks.parse(row.blocks),
    evidence: articleSchema.shape.evidence.parse(row.evidence),
    removed: presentRemoved(row.removed),
    fetched: articleSchema.shape.fetched.parse(row.fetched),
    abilities: { change: can(scope.role, "article.change"), mark: can(scope.role, "mention.mark") },
  };
}
