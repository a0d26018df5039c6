import type { Discussed } from "@/lib/contract/comments";
import type { Prisma } from "../db/generated/client";
import type { Snapshot } from "../events/change";

const person = { select: { id: true, name: true } } as const;

export const discussionSelect = {
  id: true,
  projectId: true,
  layerId: true,
  authorId: true,
  version: true,
  resolvedAt: true,
  resolvedBy: person,
  mention: {
    select: { id: true, quote: true, deletedAt: true, article: { select: { id: true, storyId: true } } },
  },
  claim: { select: { id: true, statement: true, deletedAt: true } },
  article: { select: { id: true, title: true, storyId: true, deletedAt: true } },
} as const satisfies Prisma.DiscussionSelect;

export type DiscussionRow = Prisma.DiscussionGetPayload<{ select: typeof discussionSelect }>;

/** What the discussion is about; exactly one of the three is there. */
export function presentDiscussed({ mention, claim, article }: DiscussionRow): Discussed {
  if (mention) {
    const { id, quote, article: of } = mention;
    return { kind: "mention", id, words: quote, article: of.id, story: of.storyId };
  }
  if (claim) return { kind: "claim", id: claim.id, words: claim.statement, article: null, story: null };
  if (article)
    return { kind: "article", id: article.id, words: article.title, article: article.id, story: article.storyId };
  throw new RangeError("A discussion is about nothing.");
}

export function snapshotDiscussion(row: DiscussionRow): Snapshot {
  const { version, mention, claim, resolvedAt, resolvedBy } = row;
  return {
    version,
    mention: mention?.id ?? null,
    claim: claim?.id ?? null,
    resolvedAt: resolvedAt?.toISOString() ?? null,
    resolvedBy: resolvedBy?.id ?? null,
  };
}
