import { z } from "zod";
import { verdicts } from "@/lib/contract/discrepancies";
import type { Restorer } from "../events/restorer";
import { sourceAuthorOf } from "../events/source-author";
import { decisionSelect, snapshotDecision } from "./decision-row";

const snapshot = z.object({
  decision: z.enum(verdicts),
  reason: z.string(),
  authorId: z.uuid(),
  decidedAt: z.coerce.date(),
  deletedAt: z.coerce.date().nullable(),
});

function whereOf(key: string) {
  return { discrepancyId: key.split("/")[1] ?? "" };
}

export const restoreDiscrepancyDecision: Restorer = {
  current: async (tx, id) => {
    const row = await tx.discrepancyDecision.findUnique({ where: whereOf(id), select: decisionSelect });
    return row && snapshotDecision(row);
  },
  restore: async (tx, id, target) => {
    const data = target ? { ...snapshot.parse(target), ...sourceAuthorOf(target) } : { deletedAt: new Date() };
    const row = await tx.discrepancyDecision.update({
      where: whereOf(id),
      data: { ...data, version: { increment: 1 } },
      select: decisionSelect,
    });
    return snapshotDecision(row);
  },
};
