import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";
import { discussionSelect, snapshotDiscussion } from "./discussion-row";

const subjects = { mention: "mentionId", claim: "claimId" } as const;

/** When mentions or claims are merged, what was said about the one that goes is said about the one that stays. */
export function followMerged(kind: keyof typeof subjects) {
  return async (tx: Tx, kept: string | undefined, log: ChangeLog): Promise<void> => {
    const gone = log.changes.filter(
      (change) => change.kind === kind && change.after !== null && change.after.deletedAt !== null,
    );
    if (kept === undefined || gone.length === 0) return;
    const subject = subjects[kind];
    const rows = await tx.discussion.findMany({
      where: { [subject]: { in: gone.map(({ id }) => id) } },
      orderBy: { id: "asc" },
      select: discussionSelect,
    });
    for (const before of rows) {
      const after = await tx.discussion.update({
        where: { id: before.id },
        data: { [subject]: kept, version: { increment: 1 } },
        select: discussionSelect,
      });
      log.add({
        kind: "discussion",
        id: before.id,
        before: snapshotDiscussion(before),
        after: snapshotDiscussion(after),
      });
    }
  };
}
