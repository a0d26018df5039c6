import { z } from "zod";
import { relationKinds } from "@/lib/core/claims/stances";
import type { Restorer } from "../events/restorer";
import { relationSelect, snapshotRelation } from "./relation-row";

const snapshot = z.object({
  kind: z.enum(relationKinds),
  from: z.uuid(),
  to: z.uuid(),
  deletedAt: z.coerce.date().nullable(),
});

export const restoreRelation: Restorer = {
  current: async (tx, id) => {
    const row = await tx.relation.findUnique({ where: { id }, select: relationSelect });
    return row && snapshotRelation(row);
  },
  restore: async (tx, id, target) => {
    const parsed = target && snapshot.parse(target);
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
