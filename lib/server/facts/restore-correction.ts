import { z } from "zod";
import { Prisma } from "../db/generated/client";
import { toJson } from "../db/json";
import type { Restorer } from "../events/restorer";
import { snapshotCorrection } from "./correction-row";
import { correctionSelect } from "./find-corrected";

const snapshot = z.object({ value: z.unknown(), deletedAt: z.coerce.date().nullable() });

export const restoreCorrection: Restorer = {
  current: async (tx, id) => {
    const row = await tx.factCorrection.findUnique({ where: { id }, select: correctionSelect });
    return row && snapshotCorrection(row);
  },
  restore: async (tx, id, target) => {
    const parsed = target && snapshot.parse(target);
    const value = parsed?.value ?? null;
    const data = parsed
      ? { value: value === null ? Prisma.DbNull : toJson(value), deletedAt: parsed.deletedAt }
      : { deletedAt: new Date() };
    const row = await tx.factCorrection.update({
      where: { id },
      data: { ...data, version: { increment: 1 } },
      select: correctionSelect,
    });
    return snapshotCorrection(row);
  },
};
