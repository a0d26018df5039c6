import type { ChangeLog } from "../events/change";
import { type Marks, snapshotMarks } from "./tag-marks";

/** Logs what one tag marked and marks now, of the mentions that a command touched; nothing where it touched none. */
export function logMarks(log: ChangeLog, tagId: string, before: Marks, after: Marks): void {
  if (Object.keys(before).length + Object.keys(after).length === 0) return;
  log.add({ kind: "mention-tags", id: tagId, before: snapshotMarks(before), after: snapshotMarks(after) });
}
