import type { Actor } from "../../actor";
import { db } from "../../db/client";
import { Prisma } from "../../db/generated/client";

/** An item that this runner reads now: its own until the lease ends, which `renewLeases` puts off. */
export interface ClaimedItem {
  readonly id: string;
  readonly jobId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly url: string | null;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly given: unknown;
  readonly attempts: number;
  readonly storyId: string;
  /** The job's beginning and a millisecond for each item before it: articles stand in the order in which they were given. */
  readonly givenAt: Date;
  /** Who began the job. */
  readonly author: Omit<Actor, "session">;
}

/** How long an item stays claimed without a sign of life, and how often it may be lost before it is given up. */
export const lease = { seconds: 5, mostLost: 20 };

const until = Prisma.sql`now() + make_interval(secs => ${lease.seconds}::float8)`;

/** Takes the job's next waiting item, of files or of addresses, for a runner; null when none waits. No two get the same. */
export async function claimItem(jobId: string, kind: "file" | "address", runner: string): Promise<ClaimedItem | null> {
  const isKind = kind === "file" ? Prisma.sql`url IS NULL` : Prisma.sql`url IS NOT NULL`;
  const [item] = await db().$queryRaw<ClaimedItem[]>`
    UPDATE job_item i
    SET state = 'reading', "runnerId" = ${runner}::uuid, "leaseUntil" = ${until}, attempts = i.attempts + 1
    FROM job j JOIN person p ON p.id = j."authorId"
    WHERE j.id = i."jobId" AND i.id = (
      SELECT id FROM job_item WHERE "jobId" = ${jobId}::uuid AND state = 'waiting' AND ${isKind}
      ORDER BY ordinal LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING i.id, i."jobId", i."parentId", i.name, i.url, i."mediaType", i.bytes, i.given, i.attempts, j."storyId",
      j."createdAt" + make_interval(secs => i.ordinal / 1000.0::float8) AS "givenAt",
      jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email, 'operator', p.operator) AS author`;
  return item ?? null;
}

/** Keeps what a runner reads its own for another while. */
export async function renewLeases(runner: string): Promise<void> {
  await db().$executeRaw`
    UPDATE job_item SET "leaseUntil" = ${until} WHERE state = 'reading' AND "runnerId" = ${runner}::uuid`;
}

/**
 * Lets go of items whose runner gave no sign of life; answers their jobs. One that was lost again and again may be what
 * ends the server: it fails.
 */
export async function releaseLost(): Promise<string[]> {
  const sentence = "The program ended each time it read this. It was not added.";
  const rows = await db().$queryRaw<{ jobId: string }[]>`
    UPDATE job_item SET "runnerId" = NULL, "leaseUntil" = NULL,
      state = CASE WHEN attempts < ${lease.mostLost} THEN 'waiting' ELSE 'failed' END::job_item_state,
      "finishedAt" = CASE WHEN attempts < ${lease.mostLost} THEN NULL ELSE now() END,
      code = CASE WHEN attempts < ${lease.mostLost} THEN NULL ELSE 'internal' END,
      sentence = CASE WHEN attempts < ${lease.mostLost} THEN NULL ELSE ${sentence} END
    WHERE state = 'reading' AND "leaseUntil" < now()
    RETURNING "jobId"`;
  return [...new Set(rows.map(({ jobId }) => jobId))];
}
