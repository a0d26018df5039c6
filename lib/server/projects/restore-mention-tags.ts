import type { Restorer } from "../events/restorer";
import { requireMarkable } from "./require-markable";
import { addMarks, parseMarks, readMarks, removeMarks, snapshotMarks } from "./tag-marks";

/** One tag on many mentions: what an event put it on or took it off from, by who had put it there. */
export const restoreMentionTags: Restorer = {
  current: async (tx, id, { before, after }) => {
    const named = [before, after].flatMap((kept) => Object.values(parseMarks(kept)).flat());
    return snapshotMarks(await readMarks(tx, id, named));
  },
  restore: async (tx, id, target, { before, after }) => {
    const back = parseMarks(before);
    if (Object.keys(back).length > 0) await requireMarkable(tx, id);
    await removeMarks(tx, id, Object.values(parseMarks(after)).flat());
    await addMarks(tx, id, back);
    return target;
  },
};
