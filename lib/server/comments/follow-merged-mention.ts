import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";
import { discussionSelect, snapshotDiscussion } from "./discussion-row";

/** When mentions are merged, what was said about the one that goes is said about the one that stays. */
export async function followMergedMention(tx: Tx, kept: string | undefined, log: ChangeLog): Promise<void> {
  const gone = log.changes.filter(
    ({ kind, after }) => kind === "mention" && after !== null && after.deletedAt !== null,
  );
  if (kept === undefined || gone.length === 0) return;
  const rows = await tx.discussion.findMany({
    where: { mentionId: { in: gone.map(({ id }) => id) } },
    select: discussionSelect,
  });
  for (const before of rows) {
    const after = await tx.discussion.update({
      where: { id: before.id },
      data: { mentionId: kept, version: { increment: 1 } },
      select: discussionSelect,
    });
    log.add({
      kind: "discussion",
      id: before.id,
      before: snapshotDiscussion(before),
      after: snapshotDiscussion(after),
    });
  }
}
