import type { JobItemAnswer } from "@/lib/contract/imports";
import type { Tx } from "../../db/client";
import { Prisma } from "../../db/generated/client";

export type ItemFilter = JobItemAnswer["state"] | "added" | "same" | undefined;

function condition(filter: ItemFilter): Prisma.Sql {
  if (filter === undefined) return Prisma.sql`TRUE`;
  if (filter === "added") return Prisma.sql`i.state = 'done' AND i."sameAsId" IS NULL`;
  if (filter === "same") return Prisma.sql`i.state = 'done' AND i."sameAsId" IS NOT NULL`;
  return Prisma.sql`i.state = ${filter}::job_item_state`;
}

/** Items of a job in their order, at most `limit` of those after the ordinal `after`; without their bytes. */
export function listItemAnswers(
  tx: Tx,
  jobId: string,
  { filter, after, limit }: { filter: ItemFilter; after: number; limit: number },
): Promise<JobItemAnswer[]> {
  return tx.$queryRaw<JobItemAnswer[]>`
    SELECT i.id, i.ordinal, i.name, i.state::text, i."parentId" AS parent,
      CASE WHEN i.code IS NULL THEN NULL ELSE jsonb_build_object('code', i.code, 'detail', i.sentence) END AS problem,
      CASE WHEN a.id IS NULL THEN NULL ELSE jsonb_build_object('id', a.id, 'title', a.title, 'outlet', o.name,
        'publishedAt', a."publishedAt", 'language', a.language,
        'guesses', (SELECT count(*) FROM jsonb_each(r.evidence) found WHERE (found.value->>'guess')::boolean)) END AS article,
      CASE WHEN s.id IS NULL THEN NULL ELSE jsonb_build_object('id', s.id, 'title', s.title) END AS "sameAs"
    FROM job_item i
    LEFT JOIN article a ON a.id = i."articleId" AND a."deletedAt" IS NULL
    LEFT JOIN outlet o ON o.id = a."outletId"
    LEFT JOIN LATERAL (SELECT evidence FROM revision WHERE "articleId" = a.id ORDER BY number DESC LIMIT 1) r ON TRUE
    LEFT JOIN article s ON s.id = i."sameAsId"
    WHERE i."jobId" = ${jobId}::uuid AND i.ordinal > ${after} AND ${condition(filter)}
    ORDER BY i.ordinal LIMIT ${limit}`;
}
