import { restoreClaim } from "../claims/restore-claim";
import { restoreLink } from "../claims/restore-link";
import { restoreRelation } from "../claims/restore-relation";
import type { Change } from "../events/change";
import type { Restorer } from "../events/restorer";
import { restoreMention } from "../mentions/restore-mention";
import { restoreMentionTag } from "../mentions/restore-mention-tag";
import { restoreNote } from "../mentions/restore-note";

/** The restorer of every kind of change. */
export const restorers: Readonly<Record<Change["kind"], Restorer>> = {
  mention: restoreMention,
  "mention-tag": restoreMentionTag,
  claim: restoreClaim,
  link: restoreLink,
  note: restoreNote,
  relation: restoreRelation,
};
