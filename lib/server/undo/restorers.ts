import { restoreArticle } from "../articles/restore-article";
import { restoreClaim } from "../claims/restore-claim";
import { restoreClaimNumber } from "../claims/restore-claim-number";
import { restoreLink } from "../claims/restore-link";
import { restoreRelation } from "../claims/restore-relation";
import { restoreComment } from "../comments/restore-comment";
import { restoreDiscussion } from "../comments/restore-discussion";
import { restoreAbsence } from "../comparison/restore-absence";
import { restoreDiscrepancyDecision } from "../discrepancies/restore-decision";
import type { ChangeKind } from "../events/change";
import type { Restorer } from "../events/restorer";
import { restoreAlias } from "../facts/restore-alias";
import { restoreCorrection } from "../facts/restore-correction";
import { restoreMention } from "../mentions/restore-mention";
import { restoreMentionTag } from "../mentions/restore-mention-tag";
import { restoreNote } from "../mentions/restore-note";
import { restoreCodebookOrder } from "../projects/restore-codebook-order";
import { restoreMentionTags } from "../projects/restore-mention-tags";
import { restoreOutlet } from "../projects/restore-outlet";
import { restoreStory } from "../projects/restore-story";
import { restoreTag } from "../projects/restore-tag";
import { restoreDecision } from "../suggestions/restore-decision";

/** The restorer of every kind of change. */
export const restorers: Readonly<Record<ChangeKind, Restorer>> = {
  mention: restoreMention,
  "mention-tag": restoreMentionTag,
  "mention-tags": restoreMentionTags,
  claim: restoreClaim,
  "claim-number": restoreClaimNumber,
  link: restoreLink,
  note: restoreNote,
  "fact-correction": restoreCorrection,
  alias: restoreAlias,
  relation: restoreRelation,
  suggestion: restoreDecision,
  absence: restoreAbsence,
  "discrepancy-decision": restoreDiscrepancyDecision,
  discussion: restoreDiscussion,
  comment: restoreComment,
  tag: restoreTag,
  "codebook-order": restoreCodebookOrder,
  outlet: restoreOutlet,
  story: restoreStory,
  article: restoreArticle,
};
