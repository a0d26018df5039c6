import * as contract from "@/lib/contract/comments";
import type { Input } from "@/lib/contract/operation";
import { Prisma } from "../db/generated/client";
import { formatCursor, parseCursor } from "../paging";
import { findProject } from "../projects/find-project";
import { query } from "../query";
import { findDiscussion } from "./find-discussion";
import { findDiscussions, getWholeDiscussion, presentDiscussions } from "./present-discussions";
import { seenDiscussions } from "./unread-sql";

/** The conditions that a list's filters put on a discussion. */
function conditionsOf({ about, story, state, only }: Input<typeof contract.listDiscussions>): Prisma.Sql[] {
  const conditions: Prisma.Sql[] = [];
  if (about) conditions.push(Prisma.sql`${about}::uuid IN (d."mentionId", d."claimId", d."articleId")`);
  if (story) {
    conditions.push(Prisma.sql`(a."storyId" = ${story}::uuid OR EXISTS (
      SELECT FROM story_claim WHERE story_claim."claimId" = d."claimId" AND story_claim."storyId" = ${story}::uuid))`);
  }
  if (state === "open") conditions.push(Prisma.sql`d."resolvedAt" IS NULL`);
  if (state === "resolved") conditions.push(Prisma.sql`d."resolvedAt" IS NOT NULL`);
  if (only === "unread") conditions.push(Prisma.sql`n.unread > 0`);
  if (only === "naming-me") conditions.push(Prisma.sql`n."namesMe"`);
  return conditions;
}

export const listDiscussions = query({
  operation: contract.listDiscussions,
  find: findProject,
  run: async ({ tx, input, scope }) => {
    const conditions = [Prisma.sql`TRUE`, ...conditionsOf(input)];
    const cursor = parseCursor(input.cursor);
    if (cursor) {
      const [latest, id] = cursor.map(String);
      conditions.push(Prisma.sql`(n.latest, d.id) < (${latest}::timestamptz, ${id}::uuid)`);
    }
    const found = await findDiscussions(tx, scope, Prisma.join(conditions, " AND "), input.limit + 1);
    const shown = found.slice(0, input.limit);
    const last = shown.at(-1);
    return {
      items: await presentDiscussions(tx, scope, shown),
      next: found.length > input.limit && last ? formatCursor([last.latest.toISOString(), last.id]) : null,
    };
  },
});

export const getDiscussion = query({
  operation: contract.getDiscussion,
  find: findDiscussion,
  run: ({ tx, scope, thing }) => getWholeDiscussion(tx, scope, thing.id),
});

export const getUnread = query({
  operation: contract.getUnread,
  find: findProject,
  run: async ({ tx, scope }) => {
    const [sums] = await tx.$queryRaw<{ comments: number; naming: number }[]>`
      SELECT coalesce(sum(n.unread), 0)::int AS comments, coalesce(sum(n.naming), 0)::int AS naming
      FROM ${seenDiscussions(scope)}`;
    return sums ?? { comments: 0, naming: 0 };
  },
});
