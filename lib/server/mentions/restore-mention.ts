import { z } from "zod";
import { attributes, segment } from "@/lib/contract/mentions";
import { AppError } from "../app-error";
import type { Tx } from "../db/client";
import type { Restorer } from "../events/restorer";
import { snapshotMention, snapshotSelect } from "./mention-row";

const snapshot = z.object({
  start: z.int(),
  quote: z.string(),
  attributes,
  deletedAt: z.coerce.date().nullable(),
});
const segments = z.object({ segments: z.array(segment) });

/** Whether the article has gone on to a revision to which the mention was not carried. */
async function isInOldText(tx: Tx, id: string): Promise<boolean> {
  const mention = await tx.mention.findUniqueOrThrow({
    where: { id },
    select: { articleId: true, revision: { select: { number: true } } },
  });
  const newer = { articleId: mention.articleId, number: { gt: mention.revision.number } };
  return (await tx.revision.count({ where: newer })) > 0;
}

export const restoreMention: Restorer = {
  current: async (tx, id) => {
    const row = await tx.mention.findUnique({ where: { id }, select: snapshotSelect });
    return row && snapshotMention(row);
  },
  restore: async (tx, id, target) => {
    if (target) {
      await tx.segment.deleteMany({ where: { mentionId: id } });
      await tx.segment.createMany({
        data: segments.parse(target).segments.map((one, ordinal) => ({ mentionId: id, ordinal, ...one })),
      });
    }
    if (target && (await isInOldText(tx, id))) {
      throw new AppError("conflict", "This cannot be undone: the article has a newer revision without these words.");
    }
    const leaves = target === null || snapshot.parse(target).deletedAt !== null;
    const links = leaves ? await tx.link.count({ where: { mentionId: id, deletedAt: null } }) : 0;
    if (links > 0) throw new AppError("conflict", "This cannot be undone: the mention has other links by now.");
    const data = target ? snapshot.parse(target) : { deletedAt: new Date() };
    const row = await tx.mention.update({
      where: { id },
      data: { ...data, updatedAt: new Date(), version: { increment: 1 } },
      select: snapshotSelect,
    });
    return snapshotMention(row);
  },
};
