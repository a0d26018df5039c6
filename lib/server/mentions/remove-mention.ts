import { AppError } from "../app-error";
import { deleteLinks } from "../claims/write-link";
import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";
import { snapshotMention, snapshotSelect } from "./mention-row";

/** Deletes a mention that the caller read at `version`, with its links; a change in between is a `conflict`. */
export async function removeMention(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  current: unknown,
  log: ChangeLog,
): Promise<void> {
  await deleteLinks(tx, { mentionId: id }, log);
  const before = await tx.mention.findUniqueOrThrow({ where: { id }, select: snapshotSelect });
  const { count } = await tx.mention.updateMany({
    where: { id, version },
    data: { deletedAt: new Date(), version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "Someone changed this mention meanwhile.", { current });
  const after = await tx.mention.findUniqueOrThrow({ where: { id }, select: snapshotSelect });
  log.add({ kind: "mention", id, before: snapshotMention(before), after: snapshotMention(after) });
}
