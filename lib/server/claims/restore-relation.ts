import { z } from "zod";
import { closesCircle, sayTheSame } from "@/lib/core/claims/relations";
import { relationKinds } from "@/lib/core/claims/stances";
import type { Tx } from "../db/client";
import { refuseUndo } from "../events/refuse-undo";
import type { Restorer } from "../events/restorer";
import { readRelations } from "./move-relations";
import { relationSelect, snapshotRelation } from "./relation-row";

type Snapshot = z.infer<typeof snapshot>;

const snapshot = z.object({
  kind: z.enum(relationKinds),
  from: z.uuid(),
  to: z.uuid(),
  deletedAt: z.coerce.date().nullable(),
});

/** Refuses what other relations say by now, and what would run in a circle with them. */
async function requireFitting(tx: Tx, id: string, said: Snapshot): Promise<void> {
  const { projectId } = await tx.relation.findUniqueOrThrow({ where: { id }, select: { projectId: true } });
  const others = (await readRelations(tx, projectId)).filter((other) => other.id !== id);
  if (others.some((other) => sayTheSame(other, said))) throw refuseUndo("the claims have this relation by now");
  if (closesCircle(others, said)) throw refuseUndo("the relations of the claims would run in a circle by now");
}

export const restoreRelation: Restorer = {
  current: async (tx, id) => {
    const row = await tx.relation.findUnique({ where: { id }, select: relationSelect });
    return row && snapshotRelation(row);
  },
  restore: async (tx, id, target) => {
    const parsed = target && snapshot.parse(target);
    if (parsed && parsed.deletedAt === null) await requireFitting(tx, id, parsed);
    const data = parsed
      ? { kind: parsed.kind, fromId: parsed.from, toId: parsed.to, deletedAt: parsed.deletedAt }
      : { deletedAt: new Date() };
    const row = await tx.relation.update({
      where: { id },
      data: { ...data, version: { increment: 1 } },
      select: relationSelect,
    });
    return snapshotRelation(row);
  },
};
