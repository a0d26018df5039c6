import type { Tx } from "../db/client";

/** A number of this lock's own, so that it is none of the other locks that are named by an id. */
const seed = 72_707_370;

/** Until the transaction is over, no claim of the project is merged, split, deleted or related: for what links mentions to claims. */
export async function holdClaims(tx: Tx, projectId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${projectId}, ${seed}))`;
}

/**
 * Makes the transactions that change how the project's claims stand to one another wait for each other, and for those that hold
 * the claims. It is taken before anything else is locked.
 */
export async function lockClaims(tx: Tx, projectId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${projectId}, ${seed}))`;
}
