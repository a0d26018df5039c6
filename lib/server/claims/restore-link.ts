import { z } from "zod";
import { linkStatus, stance } from "@/lib/contract/claims";
import type { Restorer } from "../events/restorer";
import { linkSelect, snapshotLink } from "./link-row";

const snapshot = z.object({ stance, status: linkStatus, deletedAt: z.coerce.date().nullable() });

function where(id: string) {
  const [mentionId = "", claimId = ""] = id.split("/");
  return { mentionId_claimId: { mentionId, claimId } };
}

export const restoreLink: Restorer = {
  current: async (tx, id) => {
    const row = await tx.link.findUnique({ where: where(id), select: linkSelect });
    return row && snapshotLink(row);
  },
  restore: async (tx, id, target) => {
    const data = target ? snapshot.parse(target) : { deletedAt: new Date() };
    const row = await tx.link.update({
      where: where(id),
      data: { ...data, updatedAt: new Date(), version: { increment: 1 } },
      select: linkSelect,
    });
    return snapshotLink(row);
  },
};
