import { isAtLeast, type Role } from "./roles";

interface Permission {
  /** The least role for one's own thing, or for a thing that belongs to nobody. */
  readonly role: Role;
  /** The least role where the thing is another person's; the same when absent, nobody's when null. */
  readonly others?: Role | null;
}

/** Who may do what in a project: the one table. Every command and every button asks it through `can`. */
export const permissions = {
  "project.read": { role: "viewer" },
  "project.change": { role: "owner" },
  "project.delete": { role: "owner" },
  "member.remove": { role: "viewer", others: "owner" },
  "member.change": { role: "owner" },
  "outlet.change": { role: "editor" },
  "tag.change": { role: "editor" },
  "story.change": { role: "editor" },
  "article.import": { role: "editor" },
  "article.fetchAnyway": { role: "owner" },
  "article.change": { role: "editor" },
  "mention.mark": { role: "annotator" },
  "mention.change": { role: "annotator", others: "reviewer" },
  "mention.tag": { role: "annotator" },
  "mention.untag": { role: "annotator", others: "reviewer" },
  "claim.create": { role: "annotator" },
  "claim.change": { role: "annotator", others: "reviewer" },
  "claim.merge": { role: "reviewer" },
  "link.create": { role: "annotator" },
  "link.change": { role: "annotator", others: "reviewer" },
  "link.decide": { role: "reviewer" },
  "relation.change": { role: "reviewer" },
  "absence.confirm": { role: "reviewer" },
  "discrepancy.decide": { role: "reviewer" },
  "fact.correct": { role: "annotator", others: "reviewer" },
  "alias.teach": { role: "annotator", others: "reviewer" },
  "suggestion.decide": { role: "annotator" },
  "ranking.reset": { role: "editor" },
  "note.write": { role: "annotator" },
  "comment.write": { role: "annotator" },
  "comment.change": { role: "annotator", others: null },
  "discussion.resolve": { role: "annotator", others: "reviewer" },
  "event.undo": { role: "annotator", others: "owner" },
  "export.read": { role: "viewer" },
  "set.import": { role: "editor" },
} as const satisfies Record<string, Permission>;

export type Action = keyof typeof permissions;

/** Whether a member with `role` may do `action`; `own` says that the thing is that member's. Without a role: never. */
export function can(role: Role | null, action: Action, own = true): boolean {
  if (role === null) return false;
  const permission: Permission = permissions[action];
  const least = own || permission.others === undefined ? permission.role : permission.others;
  return least !== null && isAtLeast(role, least);
}
