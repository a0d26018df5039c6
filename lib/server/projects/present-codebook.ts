import { orderCodebook } from "@/lib/core/projects/codebook";
import type { CodebookEntry } from "@/lib/core/projects/codebook-entry";
import type { PresentTag } from "@/lib/core/projects/plan-codebook";
import type { Tx } from "../db/client";
import type { Tag } from "../db/generated/client";

/** A project's tags that are not deleted, as files are compared with them; in the codebook's order, each after its parent. */
export async function readPresentTags(tx: Tx, projectId: string): Promise<PresentTag[]> {
  const rows = await tx.tag.findMany({ where: { projectId, deletedAt: null } });
  return orderCodebook(rows.map(presentTag)).map(({ depth: _, ...tag }) => tag);
}

function presentTag(row: Tag): PresentTag {
  const { id, name, definition, inclusion, exclusion, example, colour, key, position } = row;
  return {
    ...{ id, name, definition, inclusion, exclusion, example, colour, key, position },
    travelId: row.sourceId ?? id,
    parent: row.parentId,
    retired: row.retiredAt !== null,
    merged: row.mergedIntoId !== null,
  };
}

/** Tags, each after its parent, as entries of a file; merged ones stay behind, what stands below them comes at the top. */
export function toEntries(tags: readonly PresentTag[]): CodebookEntry[] {
  const kept = tags.filter((tag) => !tag.merged);
  const places = new Map(kept.map((tag, at) => [tag.id, at]));
  return kept.map(({ travelId, name, definition, inclusion, exclusion, example, colour, key, retired, parent }) => ({
    id: travelId,
    ...{ name, definition, inclusion, exclusion, example, colour, key, retired },
    parent: parent === null ? null : (places.get(parent) ?? null),
  }));
}

/** Grows with every change of a tag: the sum of their versions, the deleted ones' too. */
export async function codebookVersion(tx: Tx, projectId: string): Promise<number> {
  const { _sum, _count } = await tx.tag.aggregate({ where: { projectId }, _sum: { version: true }, _count: true });
  return 1 + (_sum.version ?? 0) + _count;
}
