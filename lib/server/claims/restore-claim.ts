import { z } from "zod";
import { AppError } from "../app-error";
import type { Restorer } from "../events/restorer";
import { snapshotClaim } from "./claim-row";

const select = { version: true, statement: true, deletedAt: true } as const;
const snapshot = z.object({ statement: z.string(), deletedAt: z.coerce.date().nullable() });

export const restoreClaim: Restorer = {
  current: async (tx, id) => {
    const row = await tx.claim.findUnique({ where: { id }, select });
    return row && snapshotClaim(row);
  },
  restore: async (tx, id, target) => {
    const leaves = target === null || snapshot.parse(target).deletedAt !== null;
    const links = leaves ? await tx.link.count({ where: { claimId: id, deletedAt: null } }) : 0;
    if (links > 0) throw new AppError("conflict", "This cannot be undone: the claim has other mentions by now.");
    const data = target ? snapshot.parse(target) : { deletedAt: new Date() };
    const row = await tx.claim.update({
      where: { id },
      data: { ...data, updatedAt: new Date(), version: { increment: 1 } },
      select,
    });
    return snapshotClaim(row);
  },
};
