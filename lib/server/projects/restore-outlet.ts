import { z } from "zod";
import { AppError } from "../app-error";
import type { Outlet } from "../db/generated/client";
import type { Snapshot } from "../events/change";
import { refuseUndo } from "../events/refuse-undo";
import type { Restorer } from "../events/restorer";
import { explainTaken } from "./explain-taken";
import { outletTaken } from "./insert-outlet";

const words = z.string().nullable();
const snapshot = z.object({
  name: z.string(),
  domain: words,
  country: words,
  language: words,
  colour: z.string(),
  deletedAt: z.coerce.date().nullable(),
});

/** What an event keeps of an outlet. */
export function snapshotOutlet(row: Outlet): Snapshot {
  const { version, name, domain, country, language, colour, deletedAt } = row;
  return { version, name, domain, country, language, colour, deletedAt: deletedAt?.toISOString() ?? null };
}

export const restoreOutlet: Restorer = {
  current: async (tx, id) => {
    const row = await tx.outlet.findUnique({ where: { id } });
    return row && snapshotOutlet(row);
  },
  restore: async (tx, id, target) => {
    const data = target ? snapshot.parse(target) : { deletedAt: new Date() };
    const articles = data.deletedAt ? await tx.article.count({ where: { outletId: id, deletedAt: null } }) : 0;
    if (articles > 0) throw refuseUndo("the outlet has articles by now");
    const update = tx.outlet.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
    const row = await explainTaken(update, outletTaken).catch((error) => {
      throw error instanceof AppError ? refuseUndo("another outlet has this name by now") : error;
    });
    return snapshotOutlet(row);
  },
};
