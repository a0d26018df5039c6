import type { JobAnswer } from "@/lib/contract/imports";
import { percentSettled, secondsLeft } from "@/lib/core/imports/job-progress";
import type { Tx } from "../../db/client";
import { Prisma } from "../../db/generated/client";

interface JobRow extends Omit<JobAnswer, "createdAt" | "finishedAt" | "counts" | "percent" | "secondsLeft"> {
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly counts: Omit<JobAnswer["counts"], "total">;
  readonly settled: number;
  readonly inSeconds: number;
}

/** How many of the last items say the pace. */
const paceItems = 50;

function select(condition: Prisma.Sql, end: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT j.id, j."storyId" AS story, j.kind::text, j.state::text, jsonb_build_object('id', p.id, 'name', p.name) AS author,
      j."createdAt", j."finishedAt", j."dismissedAt" IS NOT NULL AS dismissed, counted.counts, pace.settled, pace."inSeconds"
    FROM job j
    JOIN person p ON p.id = j."authorId"
    CROSS JOIN LATERAL (
      SELECT jsonb_build_object(
        'waiting', count(*) FILTER (WHERE i.state = 'waiting'),
        'reading', count(*) FILTER (WHERE i.state = 'reading'),
        'added', count(*) FILTER (WHERE i.state = 'done' AND i."sameAsId" IS NULL),
        'same', count(*) FILTER (WHERE i.state = 'done' AND i."sameAsId" IS NOT NULL),
        'failed', count(*) FILTER (WHERE i.state = 'failed'),
        'cancelled', count(*) FILTER (WHERE i.state = 'cancelled'),
        'expanded', count(*) FILTER (WHERE i.state = 'expanded')) AS counts
      FROM job_item i WHERE i."jobId" = j.id) counted
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS settled, coalesce(extract(epoch FROM now() - min(last."finishedAt")), 0)::float8 AS "inSeconds"
      FROM (
        SELECT "finishedAt" FROM job_item WHERE "jobId" = j.id AND "finishedAt" IS NOT NULL
        ORDER BY "finishedAt" DESC LIMIT ${paceItems}) last) pace
    WHERE ${condition} ${end}`;
}

function present({ settled, inSeconds, createdAt, finishedAt, counts: known, ...job }: JobRow): JobAnswer {
  const { waiting, reading, added, same, failed, cancelled } = known;
  const counts = { total: waiting + reading + added + same + failed + cancelled, ...known };
  return {
    ...job,
    createdAt: createdAt.toISOString(),
    finishedAt: finishedAt?.toISOString() ?? null,
    counts,
    percent: percentSettled(counts),
    secondsLeft: secondsLeft(counts, { settled, inSeconds }),
  };
}

/** One job as the API answers it; it must exist. */
export async function getJobAnswer(tx: Tx, id: string): Promise<JobAnswer> {
  const [row] = await tx.$queryRaw<JobRow[]>(select(Prisma.sql`j.id = ${id}::uuid`, Prisma.empty));
  if (!row) throw new RangeError(`There is no job ${id}.`);
  return present(row);
}

/** Jobs of a story, newest first, at most `limit` of those before `before`. */
export async function listJobAnswers(
  tx: Tx,
  storyId: string,
  { before, limit }: { before: { createdAt: string; id: string } | null; limit: number },
): Promise<JobAnswer[]> {
  const older = before
    ? Prisma.sql`AND (j."createdAt", j.id) < (${before.createdAt}::timestamptz, ${before.id}::uuid)`
    : Prisma.empty;
  const condition = Prisma.sql`j."storyId" = ${storyId}::uuid ${older}`;
  const rows = await tx.$queryRaw<JobRow[]>(
    select(condition, Prisma.sql`ORDER BY j."createdAt" DESC, j.id DESC LIMIT ${limit}`),
  );
  return rows.map(present);
}
