import { restoreArticle } from "../articles/restore-article";
import { restoreClaim } from "../claims/restore-claim";
import { restoreLink } from "../claims/restore-link";
import { restoreRelation } from "../claims/restore-relation";
import { restoreComment } from "../comments/restore-comment";
import { restoreDiscussion } from "../comments/restore-discussion";
import type { ChangeKind } from "../events/change";
import type { Restorer } from "../events/restorer";
import { restoreMention } from "../mentions/restore-mention";
import { restoreMentionTag } from "../mentions/restore-mention-tag";
import { restoreNote } from "../mentions/restore-note";
import { restoreCodebookOrder } from "../projects/restore-codebook-order";
import { restoreMentionTags } from "../projects/restore-mention-tags";
import { restoreOutlet } from "../projects/restore-outlet";
import { restoreStory } from "../projects/restore-story";
import { restoreTag } from "../projects/restore-tag";

/** The restorer of every kind of change. */
export const restorers: Readonly<Record<ChangeKind, Restorer>> = {
  mention: restoreMention,
  "mention-tag": restoreMentionTag,
  "mention-tags": restoreMentionTags,
  claim: restoreClaim,
  link: restoreLink,
  note: restoreNote,
  relation: restoreRelation,
  discussion: restoreDiscussion,
  comment: restoreComment,
  tag: restoreTag,
  "codebook-order": restoreCodebookOrder,
  outlet: restoreOutlet,
  story: restoreStory,
  article: restoreArticle,
};
