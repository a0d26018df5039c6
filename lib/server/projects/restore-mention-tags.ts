import { refuseUndo } from "../events/refuse-undo";
import type { Restorer } from "../events/restorer";
import { addMarks, parseMarks, readMarks, removeMarks, snapshotMarks } from "./tag-marks";

/** One tag on many mentions: what an event put it on or took it off from, by who had put it there. */
export const restoreMentionTags: Restorer = {
  current: async (tx, id, { before, after }) => {
    const named = [before, after].flatMap((kept) => Object.values(parseMarks(kept)).flat());
    return snapshotMarks(await readMarks(tx, id, named));
  },
  restore: async (tx, id, target, { before, after }) => {
    if ((await tx.tag.count({ where: { id, deletedAt: null } })) === 0) throw refuseUndo("the tag was deleted since");
    await removeMarks(tx, id, Object.values(parseMarks(after)).flat());
    await addMarks(tx, id, parseMarks(before));
    return target;
  },
};
