import { z } from "zod";
import { note } from "@/lib/contract/note";
import { toJson } from "../db/json";
import type { Restorer } from "../events/restorer";
import { noteSelect, snapshotNote } from "./write-note";

const snapshot = z.object({ doc: note, text: z.string(), deletedAt: z.coerce.date().nullable() });

export const restoreNote: Restorer = {
  current: async (tx, id) => {
    const row = await tx.note.findUnique({ where: { id }, select: noteSelect });
    return row && snapshotNote(row);
  },
  restore: async (tx, id, target) => {
    const parsed = target && snapshot.parse(target);
    const data = parsed ? { ...parsed, doc: toJson(parsed.doc) } : { deletedAt: new Date() };
    const row = await tx.note.update({
      where: { id },
      data: { ...data, updatedAt: new Date(), version: { increment: 1 } },
      select: noteSelect,
    });
    return snapshotNote(row);
  },
};
