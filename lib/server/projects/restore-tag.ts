import { z } from "zod";
import { closesCycle } from "@/lib/core/projects/codebook";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import { refuseUndo } from "../events/refuse-undo";
import type { Restorer } from "../events/restorer";
import { lockTags } from "./codebook-order";
import { explainTaken } from "./explain-taken";
import { snapshotTag } from "./snapshot-tag";
import { tagTaken } from "./tag-taken";

const words = z.string().nullable();
const moment = z.coerce.date().nullable();
const snapshot = z.object({
  name: z.string(),
  definition: z.string(),
  inclusion: z.string(),
  exclusion: z.string(),
  example: z.string(),
  colour: z.string(),
  key: words,
  parentId: words,
  mergedIntoId: words,
  retiredAt: moment,
  deletedAt: moment,
});

async function requireUnused(tx: Tx, id: string): Promise<void> {
  const mentions = await tx.mentionTag.count({ where: { tagId: id } });
  if (mentions > 0) throw refuseUndo("the tag marks mentions by now");
  const below = await tx.tag.count({ where: { parentId: id, deletedAt: null } });
  if (below > 0) throw refuseUndo("other tags stand below it by now");
}

async function requireParent(tx: Tx, id: string, parentId: string): Promise<void> {
  const parent = await tx.tag.findFirst({ where: { id: parentId, deletedAt: null }, select: { projectId: true } });
  if (!parent) throw refuseUndo("the tag that it stood below was deleted since");
  const rows = await tx.tag.findMany({ where: { projectId: parent.projectId, deletedAt: null } });
  const tags = rows.map((row) => ({ id: row.id, parent: row.parentId, position: row.position }));
  if (closesCycle(tags, id, parentId)) throw refuseUndo("the tag that it stood below stands below it by now");
}

export const restoreTag: Restorer = {
  current: async (tx, id) => {
    const row = await tx.tag.findUnique({ where: { id } });
    return row && snapshotTag(row);
  },
  release: async (tx, ids) => {
    await lockTags(tx, ids);
    await tx.$executeRaw`
      UPDATE tag SET name = id::text, key = NULL, "parentId" = NULL WHERE id = ANY(${[...ids]}::uuid[])`;
  },
  restore: async (tx, id, target, change) => {
    const back = snapshot.parse(target ?? { ...change.after, deletedAt: new Date() });
    if (back.deletedAt) await requireUnused(tx, id);
    const update = tx.tag.update({ where: { id }, data: { ...back, version: { increment: 1 } } });
    const row = await explainTaken(update, tagTaken).catch((error) => {
      throw error instanceof AppError ? refuseUndo("another tag has its name or its key by now") : error;
    });
    if (row.parentId && !row.deletedAt) await requireParent(tx, id, row.parentId);
    return snapshotTag(row);
  },
};
