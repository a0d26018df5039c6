import { z } from "zod";
import type { Restorer } from "../events/restorer";
import { aliasSelect, snapshotAlias } from "./alias-row";

const snapshot = z.object({ deletedAt: z.coerce.date().nullable() });

export const restoreAlias: Restorer = {
  current: async (tx, id) => {
    const row = await tx.nameAlias.findUnique({ where: { id }, select: aliasSelect });
    return row && snapshotAlias(row);
  },
  restore: async (tx, id, target) => {
    const deletedAt = target ? snapshot.parse(target).deletedAt : new Date();
    const row = await tx.nameAlias.update({
      where: { id },
      data: { deletedAt, version: { increment: 1 } },
      select: aliasSelect,
    });
    return snapshotAlias(row);
  },
};
