import { db } from "../db/client";
import { inBackground } from "../jobs/in-background";
import { isUnread, readUnread } from "./read-unread";

declare global {
  /** Ends the reading in the background; the server calls it when it stops. */
  var variorumStopReading: (() => Promise<void>) | undefined;
}

const pace = { mentionsAtOnce: 500, seconds: 120 };

/**
 * Reads unread mentions of one revision; false where none is unread or another process is at it. One process at a time reads in the
 * background, with a lock that ends with its transaction: a killed one leaves its mentions unread, and nobody waits for them.
 */
export async function readSome(): Promise<boolean> {
  const [any] = await db().$queryRaw<unknown[]>`SELECT 1 FROM fact_reading WHERE ${isUnread} LIMIT 1`;
  if (!any) return false;
  return db().$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ isOurs: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtext('variorum facts')) AS "isOurs"`;
      if (!lock?.isOurs) return false;
      const unread = await tx.$queryRaw<{ id: string }[]>`
        SELECT m.id FROM mention m JOIN fact_reading f ON f."mentionId" = m.id
        WHERE ${isUnread} AND m."revisionId" = (
          SELECT m."revisionId" FROM mention m JOIN fact_reading f ON f."mentionId" = m.id WHERE ${isUnread} LIMIT 1)
        LIMIT ${pace.mentionsAtOnce}`;
      const ids = unread.map(({ id }) => id);
      await readUnread(tx, ids);
      return ids.length > 0;
    },
    { timeout: 1000 * pace.seconds },
  );
}

/** Begins to read in this process what nobody has read yet, a revision after the other, and whatever becomes unread. */
export function startReadingFacts(): void {
  globalThis.variorumStopReading = inBackground(readSome);
}
