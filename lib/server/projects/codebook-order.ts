import { closesCycle } from "@/lib/core/projects/codebook";
import type { Tx } from "../db/client";
import type { ChangeLog } from "../events/change";
import { refuseField } from "./explain-taken";

/** Makes the commands that change one project's codebook wait for one another, so that its order stays one order. */
export async function lockCodebook(tx: Tx, projectId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM project WHERE id = ${projectId}::uuid FOR NO KEY UPDATE`;
}

/** Waits for the marks that are being put on with these tags, and lets no further ones come until the transaction is over. */
export async function lockTags(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM tag WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
}

/** The project's tags that are not deleted, in their order. */
export function readOrder(tx: Tx, projectId: string) {
  return tx.tag.findMany({
    where: { projectId, deletedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, parentId: true, position: true },
  });
}

/** Refuses a parent that is not in the codebook, or that stands below the tag itself. */
export async function requireParent(tx: Tx, projectId: string, tagId: string, parent: string): Promise<void> {
  const tags = (await readOrder(tx, projectId)).map(({ parentId, ...tag }) => ({ ...tag, parent: parentId }));
  if (!tags.some((tag) => tag.id === parent)) throw refuseField("parent", "is not a tag of this project");
  if (closesCycle(tags, tagId, parent)) throw refuseField("parent", "stands below this tag");
}

/** The position after the last tag. */
export async function lastPosition(tx: Tx, projectId: string): Promise<number> {
  const { _max } = await tx.tag.aggregate({ where: { projectId, deletedAt: null }, _max: { position: true } });
  return (_max.position ?? -1) + 1;
}

/** Numbers tags by their place among the ids; versions stay, for nothing that the tags say changed. */
export async function writeOrder(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE tag SET position = place.ordinal - 1
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS place (id, ordinal)
    WHERE tag.id = place.id AND tag.position <> place.ordinal - 1`;
}

/** Writes a new order of the project's tags, from the old one, and logs it where it differs. */
export async function changeOrder(
  tx: Tx,
  projectId: string,
  log: ChangeLog,
  reorder: (ids: readonly string[]) => readonly string[],
): Promise<void> {
  const before = (await readOrder(tx, projectId)).map((tag) => tag.id);
  const after = reorder(before);
  if (before.every((id, at) => id === after[at]) && before.length === after.length) return;
  await writeOrder(tx, after);
  log.add({ kind: "codebook-order", id: projectId, before: { tags: before }, after: { tags: [...after] } });
}
