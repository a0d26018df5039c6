import { z } from "zod";
import type { Restorer } from "../events/restorer";
import { discussionSelect, snapshotDiscussion } from "./discussion-row";

const snapshot = z.object({
  mention: z.uuid().nullable(),
  // Absent in events that are older than merging claims.
  claim: z.uuid().nullable().optional(),
  resolvedAt: z.coerce.date().nullable(),
  resolvedBy: z.uuid().nullable(),
});

export const restoreDiscussion: Restorer = {
  current: async (tx, id) => {
    const row = await tx.discussion.findUnique({ where: { id }, select: discussionSelect });
    return row && snapshotDiscussion(row);
  },
  restore: async (tx, id, target) => {
    const { mention, claim, resolvedAt, resolvedBy } = snapshot.parse(target);
    const row = await tx.discussion.update({
      where: { id },
      data: {
        mentionId: mention,
        ...(claim === undefined ? {} : { claimId: claim }),
        resolvedAt,
        resolvedById: resolvedBy,
        version: { increment: 1 },
      },
      select: discussionSelect,
    });
    return snapshotDiscussion(row);
  },
};
