import { z } from "zod";
import type { Restorer } from "../events/restorer";
import { requireMarkable } from "../projects/require-markable";

const snapshot = z.object({ authorId: z.uuid() });

function ends(id: string) {
  const [mentionId = "", tagId = ""] = id.split("/");
  return { mentionId, tagId };
}

export const restoreMentionTag: Restorer = {
  current: (tx, id) => tx.mentionTag.findUnique({ where: { mentionId_tagId: ends(id) }, select: { authorId: true } }),
  restore: async (tx, id, target) => {
    if (!target) {
      await tx.mentionTag.delete({ where: { mentionId_tagId: ends(id) } });
      return null;
    }
    const { authorId } = snapshot.parse(target);
    await requireMarkable(tx, ends(id).tagId);
    return tx.mentionTag.create({ data: { ...ends(id), authorId }, select: { authorId: true } });
  },
};
