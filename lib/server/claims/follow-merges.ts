import type { Tx } from "../db/client";

/** The claim that a claim was merged into, through however many merges, or itself; it may be deleted or never have been. */
export async function followMerges(tx: Tx, id: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE went AS (
      SELECT id, "mergedIntoId" FROM claim WHERE id = ${id}::uuid
      UNION SELECT c.id, c."mergedIntoId" FROM claim c JOIN went w ON c.id = w."mergedIntoId")
    SELECT id FROM went WHERE "mergedIntoId" IS NULL`;
  return row?.id ?? id;
}
