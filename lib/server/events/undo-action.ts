import type { Action } from "@/lib/core/access/permissions";
import type { ChangeKind } from "./change";

const actions: Partial<Readonly<Record<ChangeKind, Action>>> = {
  "mention-tags": "tag.change",
  tag: "tag.change",
  "codebook-order": "tag.change",
  outlet: "outlet.change",
  story: "story.change",
  article: "article.change",
};

/**
 * What one must be allowed in order to undo an event that changed these kinds of rows: another's needs `event.undo`;
 * one's own codebook, outlets, stories and articles need the right to change them still.
 */
export function undoAction(kinds: Iterable<ChangeKind>, own: boolean): Action {
  if (!own) return "event.undo";
  for (const kind of kinds) {
    const action = actions[kind];
    if (action) return action;
  }
  return "event.undo";
}
