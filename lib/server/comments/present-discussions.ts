import type { DiscussionAnswer, WholeDiscussion } from "@/lib/contract/comments";
import { can } from "@/lib/core/access/permissions";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import { notFound } from "../app-error";
import type { Tx } from "../db/client";
import { Prisma } from "../db/generated/client";
import { type CommentRow, commentSelect, presentComment } from "./comment-row";
import { type DiscussionRow, discussionSelect, presentDiscussed } from "./discussion-row";
import { seenComments, seenDiscussions } from "./unread-sql";

/** A discussion as the lists know it: its id, and what is counted over its comments. */
export interface DiscussionCounts {
  readonly id: string;
  readonly comments: number;
  readonly latest: Date;
  readonly namesMe: boolean;
  readonly unread: number;
}

type Placed = Omit<DiscussionAnswer, "opening" | "comments" | "unread" | "namesMe" | "latest">;

function present(row: DiscussionRow, scope: ProjectScope): Placed {
  const own = row.authorId === scope.personId;
  return {
    id: row.id,
    version: row.version,
    project: row.projectId,
    about: presentDiscussed(row),
    resolved: row.resolvedAt && row.resolvedBy ? { by: row.resolvedBy, at: row.resolvedAt.toISOString() } : null,
    abilities: { comment: can(scope.role, "comment.write"), resolve: can(scope.role, "discussion.resolve", own) },
  };
}

/** The counted discussions with what they are about and their first comment, in the same order. */
export async function presentDiscussions(
  tx: Tx,
  scope: ProjectScope,
  counted: readonly DiscussionCounts[],
): Promise<DiscussionAnswer[]> {
  const ids = counted.map(({ id }) => id);
  const rows = await tx.discussion.findMany({
    where: { id: { in: ids } },
    select: {
      ...discussionSelect,
      comments: {
        where: { deletedAt: null, ...visibility(scope) },
        orderBy: { number: "asc" },
        take: 1,
        select: commentSelect,
      },
    },
  });
  const found = new Map(rows.map((row) => [row.id, row]));
  return counted.flatMap(({ id, comments, latest, namesMe, unread }) => {
    const row = found.get(id);
    const opening = row?.comments[0];
    if (!row || !opening) return [];
    return {
      ...present(row, scope),
      opening: presentComment(opening, scope, false),
      comments,
      latest: latest.toISOString(),
      namesMe,
      unread,
    };
  });
}

/** What is shown of a discussion's comments: the deleted ones only while a later one is left. */
function withoutDeletedEnd(rows: readonly CommentRow[]): readonly CommentRow[] {
  return rows.slice(0, rows.findLastIndex((row) => row.deletedAt === null) + 1);
}

async function readUnread(tx: Tx, scope: ProjectScope, discussion: string): Promise<ReadonlySet<string>> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT k.id FROM (${seenComments(scope, Prisma.sql`${discussion}::uuid`)}) k WHERE k.unread`;
  return new Set(rows.map(({ id }) => id));
}

/** The counts of a discussion that the member sees; `not-found` where no comment is left, or what it is about is gone. */
export async function requireSeen(tx: Tx, scope: ProjectScope, id: string): Promise<DiscussionCounts> {
  const [counted] = await findDiscussions(tx, scope, Prisma.sql`d.id = ${id}::uuid`, 1);
  if (!counted) throw notFound();
  return counted;
}

/** A discussion that the member sees, whole; `not-found` as `requireSeen`. */
export async function getWholeDiscussion(tx: Tx, scope: ProjectScope, id: string): Promise<WholeDiscussion> {
  const [discussion] = await presentDiscussions(tx, scope, [await requireSeen(tx, scope, id)]);
  if (!discussion) throw notFound();
  const rows = await tx.comment.findMany({
    where: { discussionId: id, ...visibility(scope) },
    orderBy: { number: "asc" },
    select: commentSelect,
  });
  const unread = await readUnread(tx, scope, id);
  return {
    ...discussion,
    items: withoutDeletedEnd(rows).map((row) => presentComment(row, scope, unread.has(row.id))),
  };
}

/** Lists counted discussions by a further condition on `d`, `n`, `a` and `c`, the newest comment first. */
export function findDiscussions(
  tx: Tx,
  scope: ProjectScope,
  condition: Prisma.Sql,
  most: number,
): Promise<DiscussionCounts[]> {
  return tx.$queryRaw<DiscussionCounts[]>`
    SELECT d.id, n.comments, n.latest, n."namesMe", n.unread FROM ${seenDiscussions(scope)} AND ${condition}
    ORDER BY n.latest DESC, d.id DESC LIMIT ${most}`;
}
