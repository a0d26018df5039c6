import type { ArticleAnswer, ArticleSummary } from "@/lib/contract/articles";
import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { articleFields, articleSelect, presentArticle, presentFields } from "./article-row";

interface Counts {
  readonly id: string;
  readonly revision: number;
  readonly characters: number;
  readonly mentions: number;
  readonly claims: number;
}

/** For each article its newest revision's number and length, and its living mentions and the claims they state. */
async function countIn(tx: Tx, scope: ProjectScope, ids: readonly string[]): Promise<Map<string, Counts>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.$queryRaw<Counts[]>`
    SELECT a.id, r.number AS revision, r.characters,
      count(DISTINCT m.id)::int AS mentions, count(DISTINCT l."claimId")::int AS claims
    FROM article a
    JOIN LATERAL (SELECT number, length(text)::int AS characters FROM revision
      WHERE "articleId" = a.id ORDER BY number DESC LIMIT 1) r ON TRUE
    LEFT JOIN mention m ON m."articleId" = a.id AND m."deletedAt" IS NULL AND ${visibilitySql(scope, "m")}
    LEFT JOIN link l ON l."mentionId" = m.id AND l."deletedAt" IS NULL AND l.status <> 'rejected'
      AND ${visibilitySql(scope, "l")}
    WHERE a.id IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})
    GROUP BY a.id, r.number, r.characters`;
  return new Map(rows.map((row) => [row.id, row]));
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
    select: articleFields,
  });
  const counts = await countIn(
    tx,
    scope,
    rows.map((row) => row.id),
  );
  return rows.map((row) => {
    const { revision = 0, characters = 0, mentions = 0, claims = 0 } = counts.get(row.id) ?? {};
    return { ...presentFields(row), revision, counts: { characters, mentions, claims } };
  });
}

/** One article as an answer; it must exist. */
export async function getArticleAnswer(tx: Tx, scope: ProjectScope, id: string): Promise<ArticleAnswer> {
  const row = await tx.article.findUniqueOrThrow({ where: { id }, select: articleSelect });
  const source = row.revisions[0]?.rawSource.id;
  const [size] = await tx.$queryRaw<{ bytes: number }[]>`
    SELECT octet_length(bytes)::int AS bytes FROM raw_source WHERE id = ${source}::uuid`;
  return presentArticle(row, size?.bytes ?? 0, scope);
}
