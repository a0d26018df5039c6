import { z } from "zod";
import { note } from "@/lib/contract/note";
import { noteReferences } from "@/lib/core/mentions/note-references";
import { toJson } from "../db/json";
import type { Restorer } from "../events/restorer";
import { commentSelect, snapshotComment } from "./comment-row";
import { setAddressees } from "./write-comment";

const snapshot = z.object({
  doc: note,
  text: z.string(),
  changedAt: z.coerce.date().nullable(),
  deletedAt: z.coerce.date().nullable(),
});

export const restoreComment: Restorer = {
  current: async (tx, id) => {
    const row = await tx.comment.findUnique({ where: { id }, select: commentSelect });
    return row && snapshotComment(row);
  },
  restore: async (tx, id, target) => {
    const parsed = target && snapshot.parse(target);
    const data = parsed ? { ...parsed, doc: toJson(parsed.doc) } : { deletedAt: new Date() };
    const row = await tx.comment.update({
      where: { id },
      data: { ...data, version: { increment: 1 } },
      select: commentSelect,
    });
    const named = parsed ? noteReferences(parsed.doc).filter((one) => one.type === "person") : null;
    if (named) await setAddressees(tx, row, [...new Set(named.map((one) => one.attrs.id))]);
    return snapshotComment(row);
  },
};
