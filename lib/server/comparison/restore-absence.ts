import { z } from "zod";
import type { Restorer } from "../events/restorer";
import { sourceAuthorOf } from "../events/source-author";
import { absenceSelect, snapshotAbsence, whereAbsence } from "./absence-row";

const snapshot = z.object({
  reason: z.string(),
  revisions: z.array(z.uuid()),
  authorId: z.uuid(),
  confirmedAt: z.coerce.date(),
  deletedAt: z.coerce.date().nullable(),
});

export const restoreAbsence: Restorer = {
  current: async (tx, id) => {
    const row = await tx.absence.findUnique({ where: whereAbsence(id), select: absenceSelect });
    return row && snapshotAbsence(row);
  },
  restore: async (tx, id, target) => {
    const data = target ? { ...snapshot.parse(target), ...sourceAuthorOf(target) } : { deletedAt: new Date() };
    const row = await tx.absence.update({
      where: whereAbsence(id),
      data: { ...data, version: { increment: 1 } },
      select: absenceSelect,
    });
    return snapshotAbsence(row);
  },
};
