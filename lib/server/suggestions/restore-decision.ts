import { z } from "zod";
import { suggestionDecisions } from "@/lib/contract/suggestions";
import type { Snapshot } from "../events/change";
import type { Restorer } from "../events/restorer";
import { sourceAuthorOf } from "../events/source-author";
import { decisionSelect, snapshotDecision } from "./decision-row";

const snapshot = z.object({
  decision: z.enum(suggestionDecisions),
  claimId: z.uuid().nullable(),
  deletedAt: z.coerce.date().nullable(),
});

/** Who decided it and when; events of earlier versions do not know it. */
const decided = z.object({ authorId: z.uuid(), decidedAt: z.coerce.date() });

function dataOf(target: Snapshot) {
  const by = decided.safeParse(target);
  return { ...snapshot.parse(target), ...(by.success ? by.data : {}), ...sourceAuthorOf(target) };
}

function where(key: string) {
  const [id = "", layerId = ""] = key.split("/");
  return { id_layerId: { id, layerId } };
}

export const restoreDecision: Restorer = {
  current: async (tx, id) => {
    const row = await tx.suggestionDecision.findUnique({ where: where(id), select: decisionSelect });
    return row && snapshotDecision(row);
  },
  restore: async (tx, id, target) => {
    const data = target ? dataOf(target) : { deletedAt: new Date() };
    const row = await tx.suggestionDecision.update({
      where: where(id),
      data: { ...data, version: { increment: 1 } },
      select: decisionSelect,
    });
    return snapshotDecision(row);
  },
};
