import { closesCycle, moveTo } from "@/lib/core/projects/codebook";
import type { Tx } from "../db/client";
import { refuseField } from "./explain-taken";

/** Makes the commands that change one project's codebook wait for one another, so that its order stays one order. */
export async function lockCodebook(tx: Tx, projectId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM project WHERE id = ${projectId}::uuid FOR NO KEY UPDATE`;
}

function readOrder(tx: Tx, projectId: string) {
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

/** Puts a tag at a place of the codebook, from 0, and numbers the others anew; their versions stay, for nothing they say changed. */
export async function moveTag(tx: Tx, projectId: string, tagId: string, position: number): Promise<void> {
  const tags = await readOrder(tx, projectId);
  const ids = moveTo(
    tags.map((tag) => tag.id),
    tagId,
    position,
  );
  await tx.$executeRaw`
    UPDATE tag SET position = place.ordinal - 1
    FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS place (id, ordinal)
    WHERE tag.id = place.id AND tag.position <> place.ordinal - 1`;
}
