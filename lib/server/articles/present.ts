import type { ArticleSummary } from "@/lib/contract/articles";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";

const summarySelect = {
  id: true,
  version: true,
  storyId: true,
  status: true,
  title: true,
  publishedAt: true,
  byline: true,
  language: true,
  url: true,
  createdAt: true,
  outlet: { select: { id: true, name: true, domain: true, colour: true } },
} as const satisfies Prisma.ArticleSelect;

type SummaryRow = Prisma.ArticleGetPayload<{ select: typeof summarySelect }>;

interface Figures {
  readonly id: string;
  readonly revision: number;
  readonly characters: number;
  readonly mentions: number;
  readonly claims: number;
  readonly removed: number;
  readonly waiting: number;
  readonly sameTextAs: string | null;
}

/**
 * For each article its newest revision's number and length, its living mentions, the living claims that they are linked
 * to, and an earlier article of the story with the same text: in one query, without loading a text.
 */
async function readFigures(tx: Tx, scope: ProjectScope, ids: readonly string[]): Promise<Map<string, Figures>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<Figures[]>`
    SELECT a.id, r.number AS revision, r.characters, r.removed, coalesce(n.mentions, 0) AS mentions,
      coalesce(n.claims, 0) AS claims, coalesce(n.waiting, 0) AS waiting,
      (SELECT b.id FROM revision same JOIN article b ON b.id = same."articleId" AND b."deletedAt" IS NULL
        WHERE same."textHash" = r."textHash" AND b."storyId" = a."storyId"
          AND (b."createdAt", b.id) < (a."createdAt", a.id)
        ORDER BY b."createdAt", b.id LIMIT 1) AS "sameTextAs"
    FROM article a
    JOIN LATERAL (SELECT id, number, "textHash", length(text)::int AS characters,
        jsonb_array_length(removed) AS removed FROM revision
      WHERE "articleId" = a.id ORDER BY number DESC LIMIT 1) r ON TRUE
    LEFT JOIN LATERAL (SELECT count(DISTINCT m.id)::int AS mentions, count(DISTINCT c.id)::int AS claims,
        count(DISTINCT m.id) FILTER (WHERE m."revisionId" <> r.id)::int AS waiting
      FROM mention m
      LEFT JOIN link l ON l."mentionId" = m.id AND l."deletedAt" IS NULL AND l.status <> 'rejected'
        AND ${visibilitySql(scope, "l")}
      LEFT JOIN claim c ON c.id = l."claimId" AND c."deletedAt" IS NULL AND ${visibilitySql(scope, "c")}
      WHERE m."articleId" = a.id AND m."deletedAt" IS NULL AND ${visibilitySql(scope, "m")}) n ON TRUE
    WHERE a.id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`;
  return new Map(rows.map((row) => [row.id, row]));
}

function presentArticleSummary({ storyId, createdAt, ...row }: SummaryRow, figures?: Figures): ArticleSummary {
  const {
    revision = 0,
    characters = 0,
    mentions = 0,
    claims = 0,
    removed = 0,
    waiting = 0,
    sameTextAs = null,
  } = figures ?? {};
  const counts = { characters, mentions, claims, removed, waiting };
  return { ...row, story: storyId, createdAt: createdAt.toISOString(), revision, sameTextAs, counts };
}

/** The story's articles in the order they were added; `after` and `limit` cut a page, both left out means all. */
export async function listArticleSummaries(
  tx: Tx,
  scope: ProjectScope,
  storyId: string,
  page?: { after: { createdAt: Date; id: string } | null; limit: number },
): Promise<ArticleSummary[]> {
  const after = page?.after;
  const rows = await tx.article.findMany({
    where: {
      storyId,
      deletedAt: null,
      ...(after
        ? { OR: [{ createdAt: { gt: after.createdAt } }, { createdAt: after.createdAt, id: { gt: after.id } }] }
        : {}),
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    ...(page ? { take: page.limit } : {}),
    select: summarySelect,
  });
  const figures = await readFigures(
    tx,
    scope,
    rows.map((row) => row.id),
  );
  return rows.map((row) => presentArticleSummary(row, figures.get(row.id)));
}
