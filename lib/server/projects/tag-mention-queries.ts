import * as contract from "@/lib/contract/projects/tags";
import { visibility, visibilitySql } from "../access/visibility";
import { Prisma } from "../db/generated/client";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { refuseField } from "./explain-taken";
import { findTag } from "./find-tag";

export const listTagMentions = query({
  operation: contract.listTagMentions,
  find: findTag,
  run: async ({ tx, input, scope, thing }) => {
    const cursor = parseCursor(input.cursor);
    const [at, id] = [new Date(String(cursor?.[0])), String(cursor?.[1])];
    const rows = await tx.mention.findMany({
      where: {
        tags: { some: { tagId: thing.id } },
        deletedAt: null,
        ...visibility(scope),
        article: { deletedAt: null, story: { deletedAt: null } },
        ...(cursor ? { OR: [{ createdAt: { gt: at } }, { createdAt: at, id: { gt: id } }] } : {}),
      },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      take: input.limit + 1,
      select: {
        id: true,
        quote: true,
        createdAt: true,
        article: { select: { id: true, title: true, storyId: true, outlet: { select: { name: true } } } },
      },
    });
    return toPage(
      rows,
      input.limit,
      (row) => [row.createdAt.toISOString(), row.id],
      ({ article, ...row }) => ({
        id: row.id,
        quote: row.quote,
        article: { id: article.id, title: article.title },
        outlet: article.outlet?.name ?? null,
        story: article.storyId,
      }),
    );
  },
});

interface MergeRow {
  readonly tag: string;
  readonly version: number;
  readonly mentions: number;
  readonly both: number;
}

/** Mentions, as `m`, that the member sees and that nothing hides. */
const shown = (scope: Parameters<typeof visibilitySql>[0]) => Prisma.sql`mention m
  JOIN article a ON a.id = m."articleId" AND a."deletedAt" IS NULL
  JOIN story s ON s.id = a."storyId" AND s."deletedAt" IS NULL
  WHERE m."deletedAt" IS NULL AND ${visibilitySql(scope, "m")}`;

export const previewMerge = query({
  operation: contract.previewMerge,
  find: findTag,
  run: async ({ tx, input, scope, thing }) => {
    const rows = await tx.$queryRaw<MergeRow[]>`
      SELECT t.id AS tag, t.version, count(m."mentionId")::int AS mentions, count(b."mentionId")::int AS both
      FROM tag t LEFT JOIN mention_tag m ON m."tagId" = t.id AND m."mentionId" IN (SELECT m.id FROM ${shown(scope)})
        LEFT JOIN mention_tag b ON b."mentionId" = m."mentionId" AND b."tagId" = ${thing.id}::uuid
      WHERE t.id = ANY(${input.tags}::uuid[]) AND t."projectId" = ${scope.id}::uuid AND t."deletedAt" IS NULL
        AND t."mergedIntoId" IS NULL AND t.id <> ${thing.id}::uuid
      GROUP BY t.id, t.version`;
    const items = input.tags.map((id) => rows.find((row) => row.tag === id));
    if (items.includes(undefined)) throw refuseField("tags", "must be other tags of this codebook");
    const [total] = await tx.$queryRaw<{ mentions: number }[]>`
      SELECT count(DISTINCT t."mentionId")::int AS mentions FROM mention_tag t
      WHERE t."tagId" = ANY(${[thing.id, ...input.tags]}::uuid[]) AND t."mentionId" IN (SELECT m.id FROM ${shown(scope)})`;
    return { items: items.flatMap((item) => item ?? []), mentions: total?.mentions ?? 0 };
  },
});
