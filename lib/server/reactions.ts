import { followMerged } from "./comments/follow-merged";
import { followMergedAbsences } from "./comparison/follow-merged-absences";
import type { Tx } from "./db/client";
import { followMergedDecisions, followSplitDecisions } from "./discrepancies/follow-decisions";
import type { ChangeLog } from "./events/change";

/** What follows from a write; `subject` is what the write was about. Its changes join those of the write, and are undone with them. */
export type Reaction = (tx: Tx, subject: string | undefined, log: ChangeLog) => Promise<void>;

/** What stages do when a stage to their left has written, by the name of the event and in its transaction. */
export const reactions: ReadonlyMap<string, readonly Reaction[]> = new Map([
  ["mergeMentions", [followMerged("mention")]],
  ["mergeClaims", [followMerged("claim"), followMergedDecisions, followMergedAbsences]],
  ["splitClaim", [followSplitDecisions]],
]);
