import { z } from "zod";
import type { Tx } from "../db/client";
import type { Restorer } from "../events/restorer";
import { readOrder, writeOrder } from "./codebook-order";

const snapshot = z.object({ tags: z.array(z.string()) });

/** The named tags in their order; also those that undoing took away, which keep their place until a redo. */
async function orderOf(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.tag.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The order of a project's tags; tags that were made since keep standing after those that the snapshot names. */
export const restoreCodebookOrder: Restorer = {
  current: async (tx, _id, change) => ({ tags: await orderOf(tx, snapshot.parse(change.after).tags) }),
  restore: async (tx, id, target) => {
    const { tags } = snapshot.parse(target);
    const named = new Set(tags);
    const rest = (await readOrder(tx, id)).map((tag) => tag.id).filter((tag) => !named.has(tag));
    await writeOrder(tx, [...tags, ...rest]);
    return { tags };
  },
};
