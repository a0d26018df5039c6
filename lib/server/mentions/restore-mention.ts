import { z } from "zod";
import { attributes, segment } from "@/lib/contract/mentions";
import { quoteOf } from "@/lib/core/text/segments";
import { holdText } from "../articles/hold-text";
import type { Tx } from "../db/client";
import { refuseUndo } from "../events/refuse-undo";
import type { Restorer } from "../events/restorer";
import { snapshotMention, snapshotSelect } from "./mention-row";
import { segmentRows } from "./write-place";

const snapshot = z.object({
  start: z.int(),
  quote: z.string(),
  attributes,
  deletedAt: z.coerce.date().nullable(),
});
const placed = z.object({ quote: z.string(), segments: z.array(segment) });

/** Refuses a place that is not in the article's newest text, or that has other words there. */
async function requirePlace(tx: Tx, id: string, { quote, segments }: z.infer<typeof placed>): Promise<void> {
  const { articleId } = await tx.mention.findUniqueOrThrow({ where: { id }, select: { articleId: true } });
  await holdText(tx, articleId);
  const { revision } = await tx.mention.findUniqueOrThrow({
    where: { id },
    select: { revision: { select: { number: true, text: true } } },
  });
  const newer = await tx.revision.count({ where: { articleId, number: { gt: revision.number } } });
  if (newer === 0 && quoteOf(revision.text, segments) === quote) return;
  throw refuseUndo("the article has a newer revision without these words");
}

export const restoreMention: Restorer = {
  current: async (tx, id) => {
    const row = await tx.mention.findUnique({ where: { id }, select: snapshotSelect });
    return row && snapshotMention(row);
  },
  restore: async (tx, id, target) => {
    if (target) {
      const place = placed.parse(target);
      await requirePlace(tx, id, place);
      await tx.segment.deleteMany({ where: { mentionId: id } });
      await tx.segment.createMany({
        data: segmentRows(place.segments).map((row) => ({ mentionId: id, ...row })),
      });
    }
    const leaves = target === null || snapshot.parse(target).deletedAt !== null;
    const links = leaves ? await tx.link.count({ where: { mentionId: id, deletedAt: null } }) : 0;
    if (links > 0) throw refuseUndo("the mention has other links by now");
    const data = target ? snapshot.parse(target) : { deletedAt: new Date() };
    const row = await tx.mention.update({
      where: { id },
      data: { ...data, updatedAt: new Date(), version: { increment: 1 } },
      select: snapshotSelect,
    });
    return snapshotMention(row);
  },
};
