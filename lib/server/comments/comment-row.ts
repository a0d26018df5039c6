import type { CommentAnswer } from "@/lib/contract/comments";
import { note } from "@/lib/contract/note";
import { can } from "@/lib/core/access/permissions";
import type { ProjectScope } from "../access/project-scope";
import type { Prisma } from "../db/generated/client";
import type { Snapshot } from "../events/change";

export const commentSelect = {
  id: true,
  version: true,
  discussionId: true,
  number: true,
  doc: true,
  text: true,
  authorId: true,
  author: { select: { id: true, name: true } },
  createdAt: true,
  changedAt: true,
  deletedAt: true,
} as const satisfies Prisma.CommentSelect;

export type CommentRow = Prisma.CommentGetPayload<{ select: typeof commentSelect }>;

export function presentComment(row: CommentRow, scope: ProjectScope, unread: boolean): CommentAnswer {
  const own = row.authorId === scope.personId;
  return {
    id: row.id,
    version: row.version,
    author: row.author,
    content: row.deletedAt ? null : note.parse(row.doc),
    createdAt: row.createdAt.toISOString(),
    changedAt: row.changedAt?.toISOString() ?? null,
    unread,
    abilities: { change: row.deletedAt === null && can(scope.role, "comment.change", own) },
  };
}

export function snapshotComment(row: CommentRow): Snapshot {
  return {
    version: row.version,
    doc: note.parse(row.doc),
    text: row.text,
    changedAt: row.changedAt?.toISOString() ?? null,
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}
