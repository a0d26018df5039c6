import { z } from "zod";
import { AppError } from "../app-error";
import type { Restorer } from "../events/restorer";
import { claimState as select, snapshotClaim } from "./claim-row";

const snapshot = z.object({
  statement: z.string(),
  // Absent in events that are older than merging.
  mergedInto: z.uuid().nullable().default(null),
  deletedAt: z.coerce.date().nullable(),
});

export const restoreClaim: Restorer = {
  current: async (tx, id) => {
    const row = await tx.claim.findUnique({ where: { id }, select });
    return row && snapshotClaim(row);
  },
  restore: async (tx, id, target, { after }) => {
    const { mergedInto, ...back } = snapshot.parse(target ?? { ...after, deletedAt: new Date() });
    const links = back.deletedAt ? await tx.link.count({ where: { claimId: id, deletedAt: null } }) : 0;
    if (links > 0) throw new AppError("conflict", "This cannot be undone: the claim has other mentions by now.");
    const row = await tx.claim.update({
      where: { id },
      data: { ...back, mergedIntoId: mergedInto, updatedAt: new Date(), version: { increment: 1 } },
      select,
    });
    return snapshotClaim(row);
  },
};
