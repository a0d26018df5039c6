import type { Action } from "@/lib/core/access/permissions";
import type { ChangeKind } from "./change";

const actions: Partial<Readonly<Record<ChangeKind, Action>>> = {
  relation: "relation.change",
  "mention-tags": "tag.change",
  tag: "tag.change",
  "codebook-order": "tag.change",
  absence: "absence.confirm",
  "discrepancy-decision": "discrepancy.decide",
  outlet: "outlet.change",
  story: "story.change",
  article: "article.change",
};

/**
 * What one must be allowed in order to undo an event that changed these kinds of rows: another's needs `event.undo`, and
 * another's comments are nobody's to change; one's own relations, codebook, absences, outlets, stories and articles need the right to
 * change them still.
 */
export function undoAction(kinds: Iterable<ChangeKind>, own: boolean): Action {
  if (!own) return [...kinds].includes("comment") ? "comment.change" : "event.undo";
  for (const kind of kinds) {
    const action = actions[kind];
    if (action) return action;
  }
  return "event.undo";
}
