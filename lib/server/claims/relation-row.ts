import type { z } from "zod";
import type { relation } from "@/lib/contract/claims";
import type { Prisma } from "../db/generated/client";
import type { Snapshot } from "../events/change";
import { presentAuthor } from "../events/present-author";

const end = { select: { id: true, statement: true } } as const;

export const relationSelect = {
  id: true,
  projectId: true,
  version: true,
  kind: true,
  sourceAuthor: true,
  deletedAt: true,
  author: { select: { id: true, name: true } },
  from: end,
  to: end,
} as const satisfies Prisma.RelationSelect;

export type RelationRow = Prisma.RelationGetPayload<{ select: typeof relationSelect }>;

export function presentRelation(row: RelationRow): z.infer<typeof relation> {
  const { id, version, from, to, kind } = row;
  return { id, version, from, to, kind, author: presentAuthor(row) };
}

export function snapshotRelation(row: RelationRow): Snapshot {
  const { version, kind } = row;
  return { version, kind, from: row.from.id, to: row.to.id, deletedAt: row.deletedAt?.toISOString() ?? null };
}
