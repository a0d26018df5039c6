import { db, type Tx } from "../db/client";

const patience = { timeout: 50_000 };

/** Whether anything waits for a lock that the transaction holds. */
async function isAwaited(tx: Tx): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ awaited: boolean }[]>`
    SELECT EXISTS (SELECT FROM pg_stat_activity WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))) AS awaited`;
  return row?.awaited ?? false;
}

/**
 * Lets a change be committed in the middle of some work: the change is made and held, the work begins, and the change is
 * committed once the work waits for it. Answers how the work ended.
 */
export async function overtake<T>(
  work: () => Promise<T>,
  change: (tx: Tx) => Promise<unknown>,
): Promise<PromiseSettledResult<T>> {
  const { ended } = await db().$transaction(async (tx) => {
    await change(tx);
    let isOver = false;
    const ended = Promise.allSettled([work()]).finally(() => {
      isOver = true;
    });
    while (!isOver && !(await isAwaited(tx)));
    // In an object, for the transaction is not to wait for the work.
    return { ended };
  }, patience);
  return (await ended)[0];
}
