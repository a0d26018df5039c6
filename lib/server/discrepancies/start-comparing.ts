import { db } from "../db/client";
import { inBackground } from "../jobs/in-background";
import { compareClaims, findUncompared } from "./compare-claims";

declare global {
  /** Ends the comparing in the background; the server calls it when it stops. */
  var variorumStopComparing: (() => Promise<void>) | undefined;
}

const pace = { claimsAtOnce: 5, seconds: 60 };

/** Compares some claims that changed; false where none did, or another process is at it: the lock ends with the transaction. */
export async function compareSome(): Promise<boolean> {
  if ((await findUncompared(db(), 1)).length === 0) return false;
  return db().$transaction(
    async (tx) => {
      const [lock] = await tx.$queryRaw<{ isOurs: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(hashtext('variorum comparisons')) AS "isOurs"`;
      if (!lock?.isOurs) return false;
      const claims = await findUncompared(tx, pace.claimsAtOnce);
      // Outside the transaction, which only keeps other processes away: people's writes wait for none of this.
      await compareClaims(db(), claims);
      return claims.length > 0;
    },
    { timeout: 1000 * pace.seconds },
  );
}

/** Begins to compare in this process the claims that changed, before anybody asks for them. */
export function startComparing(): void {
  globalThis.variorumStopComparing = inBackground(compareSome);
}
