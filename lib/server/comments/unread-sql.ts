import type { ProjectScope } from "../access/project-scope";
import { visibilitySql } from "../access/visibility";
import { Prisma } from "../db/generated/client";

/**
 * The living comments of a discussion that the member sees, with whether each names the member and whether it is unread: what
 * another wrote after the last comment that the member has seen there; what is older than the membership only where it
 * names the member.
 */
export function seenComments(scope: ProjectScope, discussion: Prisma.Sql): Prisma.Sql {
  const me = Prisma.sql`${scope.personId}::uuid`;
  return Prisma.sql`
    SELECT k.id, k."createdAt", w.named,
      k."authorId" <> ${me} AND k.number > coalesce(r.through, 0)
        AND (k."createdAt" >= p."createdAt" OR w.named) AS unread
    FROM comment k
    JOIN membership p ON p."projectId" = k."projectId" AND p."personId" = ${me}
    LEFT JOIN discussion_read r ON r."discussionId" = k."discussionId" AND r."personId" = ${me}
    CROSS JOIN LATERAL (SELECT EXISTS (
      SELECT FROM addressee WHERE addressee."commentId" = k.id AND addressee."personId" = ${me}) AS named) w
    WHERE k."discussionId" = ${discussion} AND k."deletedAt" IS NULL AND ${visibilitySql(scope, "k")}`;
}

/**
 * Of every discussion `d`, as `n`: how many comments the member sees, when the newest was written, how many of them are
 * unread and how many of these, and of all, name the member.
 */
function commentCounts(scope: ProjectScope): Prisma.Sql {
  return Prisma.sql`JOIN LATERAL (
    SELECT count(*)::int AS comments, max(k."createdAt") AS latest,
      coalesce(bool_or(k.named), false) AS "namesMe",
      count(*) FILTER (WHERE k.unread)::int AS unread,
      count(*) FILTER (WHERE k.unread AND k.named)::int AS naming
    FROM (${seenComments(scope, Prisma.sql`d.id`)}) k
  ) n ON n.comments > 0`;
}

/** The discussions `d` of the project that the member sees: in a layer that the member sees, about a thing that is there. */
export function seenDiscussions(scope: ProjectScope): Prisma.Sql {
  return Prisma.sql`discussion d
    LEFT JOIN mention m ON m.id = d."mentionId"
    LEFT JOIN claim c ON c.id = d."claimId"
    LEFT JOIN article a ON a.id = coalesce(d."articleId", m."articleId")
    LEFT JOIN story s ON s.id = a."storyId"
    ${commentCounts(scope)}
    WHERE d."projectId" = ${scope.id}::uuid AND ${visibilitySql(scope, "d")}
      AND (m.id IS NULL OR m."deletedAt" IS NULL AND ${visibilitySql(scope, "m")})
      AND (c.id IS NULL OR c."deletedAt" IS NULL AND ${visibilitySql(scope, "c")})
      AND (a.id IS NULL OR a."deletedAt" IS NULL AND s."deletedAt" IS NULL)`;
}
