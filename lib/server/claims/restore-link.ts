import { z } from "zod";
import { linkStatus, stance } from "@/lib/contract/claims";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import type { Restorer } from "../events/restorer";
import { linkSelect, snapshotLink } from "./link-row";

const snapshot = z.object({ stance, status: linkStatus, deletedAt: z.coerce.date().nullable() });

function where(id: string) {
  const [mentionId = "", claimId = ""] = id.split("/");
  return { mentionId_claimId: { mentionId, claimId } };
}

async function requireEnds(tx: Tx, id: string): Promise<void> {
  const ends = { mention: { deletedAt: null }, claim: { deletedAt: null } };
  const { mentionId, claimId } = where(id).mentionId_claimId;
  if ((await tx.link.count({ where: { mentionId, claimId, ...ends } })) > 0) return;
  throw new AppError("conflict", "This cannot be undone: the mention or the claim was deleted since.");
}

export const restoreLink: Restorer = {
  current: async (tx, id) => {
    const row = await tx.link.findUnique({ where: where(id), select: linkSelect });
    return row && snapshotLink(row);
  },
  restore: async (tx, id, target) => {
    const data = target ? snapshot.parse(target) : { deletedAt: new Date() };
    if (data.deletedAt === null) await requireEnds(tx, id);
    const row = await tx.link.update({
      where: where(id),
      data: { ...data, updatedAt: new Date(), version: { increment: 1 } },
      select: linkSelect,
    });
    return snapshotLink(row);
  },
};
