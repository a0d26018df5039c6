import type { AliasAnswer } from "@/lib/contract/facts";
import type { Prisma } from "../db/generated/client";
import type { Snapshot } from "../events/change";
import { presentAuthor } from "../events/present-author";

export const aliasSelect = {
  id: true,
  projectId: true,
  layerId: true,
  storyId: true,
  a: true,
  b: true,
  version: true,
  createdAt: true,
  deletedAt: true,
  sourceAuthor: true,
  author: { select: { id: true, name: true } },
} as const satisfies Prisma.NameAliasSelect;

type AliasRow = Prisma.NameAliasGetPayload<{ select: typeof aliasSelect }>;

export function presentAlias(row: AliasRow): AliasAnswer {
  const { id, version, a, b } = row;
  return { id, version, a, b, author: presentAuthor(row) };
}

export function snapshotAlias({ version, a, b, deletedAt }: AliasRow): Snapshot {
  return { version, a, b, deletedAt: deletedAt?.toISOString() ?? null };
}
