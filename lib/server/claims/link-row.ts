import type { LinkAnswer } from "@/lib/contract/claims";
import type { Prisma } from "../db/generated/client";
import type { Snapshot } from "../events/change";
import { presentAuthor } from "../events/present-author";

export const linkSelect = {
  mentionId: true,
  claimId: true,
  stance: true,
  status: true,
  version: true,
  authorId: true,
  sourceAuthor: true,
  deletedAt: true,
  author: { select: { id: true, name: true } },
} as const satisfies Prisma.LinkSelect;

export type LinkRow = Prisma.LinkGetPayload<{ select: typeof linkSelect }>;

export function presentLink(row: LinkRow): LinkAnswer {
  const { claimId, stance, status, version } = row;
  return { claim: claimId, stance, status, version, author: presentAuthor(row) };
}

/** A link's id among an event's changes. */
export function linkKey(link: { mentionId: string; claimId: string }): string {
  return `${link.mentionId}/${link.claimId}`;
}

export function snapshotLink(row: Pick<LinkRow, "stance" | "status" | "version" | "deletedAt">): Snapshot {
  const { stance, status, version } = row;
  return { stance, status, version, deletedAt: row.deletedAt?.toISOString() ?? null };
}
