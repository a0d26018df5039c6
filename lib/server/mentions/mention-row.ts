import { attributes, type MentionAnswer, mention } from "@/lib/contract/mentions";
import { note } from "@/lib/contract/note";
import { can } from "@/lib/core/access/permissions";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import { linkSelect, presentLink } from "../claims/link-row";
import type { Tx } from "../db/client";
import type { Prisma } from "../db/generated/client";
import type { Snapshot } from "../events/change";
import { presentAuthor } from "../events/present-author";

export function mentionSelect(scope: ProjectScope) {
  const seen = { deletedAt: null, ...visibility(scope) };
  return {
    id: true,
    version: true,
    projectId: true,
    layerId: true,
    articleId: true,
    start: true,
    quote: true,
    attributes: true,
    placedBy: true,
    authorId: true,
    sourceAuthor: true,
    createdAt: true,
    deletedAt: true,
    author: { select: { id: true, name: true } },
    revision: { select: { number: true } },
    segments: { select: { start: true, end: true }, orderBy: { ordinal: "asc" } },
    tags: { select: { tagId: true }, orderBy: [{ createdAt: "asc" }, { tagId: "asc" }] },
    notes: { where: seen, select: { id: true, doc: true, version: true }, take: 1 },
    links: {
      where: { ...seen, claim: { deletedAt: null } },
      select: linkSelect,
      orderBy: [{ createdAt: "asc" }, { claimId: "asc" }],
    },
  } as const satisfies Prisma.MentionSelect;
}

export type MentionRow = Prisma.MentionGetPayload<{ select: ReturnType<typeof mentionSelect> }>;

export function presentMention(row: MentionRow, scope: ProjectScope): MentionAnswer {
  const own = row.authorId === scope.personId;
  return {
    id: row.id,
    version: row.version,
    article: row.articleId,
    revision: row.revision.number,
    segments: row.segments,
    quote: row.quote,
    placedBy: mention.shape.placedBy.parse(row.placedBy),
    tags: row.tags.map((tag) => tag.tagId),
    attributes: attributes.parse(row.attributes),
    note: row.notes[0] ? note.parse(row.notes[0].doc) : null,
    noteVersion: row.notes[0]?.version ?? null,
    author: presentAuthor(row),
    layer: row.layerId,
    createdAt: row.createdAt.toISOString(),
    links: row.links.map(presentLink),
    abilities: {
      change: can(scope.role, "mention.change", own),
      tag: can(scope.role, "mention.tag"),
      link: can(scope.role, "link.create"),
    },
  };
}

/** One mention as an answer; it must exist. */
export async function getMentionAnswer(tx: Tx, scope: ProjectScope, id: string): Promise<MentionAnswer> {
  return presentMention(await tx.mention.findUniqueOrThrow({ where: { id }, select: mentionSelect(scope) }), scope);
}

/** The fields of a mention that an event's change keeps. */
export const snapshotSelect = {
  version: true,
  start: true,
  quote: true,
  attributes: true,
  deletedAt: true,
  segments: { select: { start: true, end: true }, orderBy: { ordinal: "asc" } },
} as const satisfies Prisma.MentionSelect;

export type SnapshotRow = Prisma.MentionGetPayload<{ select: typeof snapshotSelect }>;

export function snapshotMention(row: SnapshotRow): Snapshot {
  const { version, segments, start, quote } = row;
  return {
    version,
    segments: segments.map(({ start, end }) => ({ start, end })),
    start,
    quote,
    attributes: attributes.parse(row.attributes),
    deletedAt: row.deletedAt?.toISOString() ?? null,
  };
}
