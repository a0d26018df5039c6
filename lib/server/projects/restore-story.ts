import { z } from "zod";
import type { Story } from "../db/generated/client";
import type { Snapshot } from "../events/change";
import { refuseUndo } from "../events/refuse-undo";
import type { Restorer } from "../events/restorer";

const snapshot = z.object({
  title: z.string(),
  description: z.string(),
  eventDate: z.string().nullable(),
  deletedAt: z.coerce.date().nullable(),
});

/** What an event keeps of a story; its articles come and go with it untouched. */
export function snapshotStory(row: Story): Snapshot {
  const { version, title, description, eventDate, deletedAt } = row;
  return { version, title, description, eventDate, deletedAt: deletedAt?.toISOString() ?? null };
}

export const restoreStory: Restorer = {
  current: async (tx, id) => {
    const row = await tx.story.findUnique({ where: { id } });
    return row && snapshotStory(row);
  },
  restore: async (tx, id, target) => {
    // As if never made: what was added to it since would go with it unasked.
    const articles = target ? 0 : await tx.article.count({ where: { storyId: id, deletedAt: null } });
    if (articles > 0) throw refuseUndo("the story has articles by now");
    const data = target ? snapshot.parse(target) : { deletedAt: new Date() };
    return snapshotStory(await tx.story.update({ where: { id }, data: { ...data, version: { increment: 1 } } }));
  },
};
