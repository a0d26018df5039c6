import type { Tx } from "../db/client";
import { refuseUndo } from "../events/refuse-undo";

/** Refuses to put a tag back on mentions that was deleted or merged into another since; a retired one comes back. */
export async function requireMarkable(tx: Tx, tagId: string): Promise<void> {
  // Held as by `requireTags`: a merge that waits for it moves the mark on.
  const [tag] = await tx.$queryRaw<{ isGone: boolean; isMerged: boolean }[]>`
    SELECT "deletedAt" IS NOT NULL AS "isGone", "mergedIntoId" IS NOT NULL AS "isMerged" FROM tag
    WHERE id = ${tagId}::uuid FOR KEY SHARE`;
  if (!tag || tag.isGone) throw refuseUndo("the tag was deleted since");
  if (tag.isMerged) throw refuseUndo("the tag was merged into another since");
}
