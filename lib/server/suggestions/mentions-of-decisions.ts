import type { Tx } from "../db/client";

/** The two mentions that each decision is about, by its id among an event's changes. */
export async function mentionsOfDecisions(
  tx: Tx,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly [string, string]>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ key: string; firstId: string; secondId: string }[]>`
    SELECT id || '/' || "layerId" AS key, "firstId", "secondId" FROM suggestion_decision
    WHERE id = ANY(${keys.map((key) => key.split("/")[0])}::uuid[]) AND id || '/' || "layerId" = ANY(${[...keys]})`;
  return new Map(rows.map(({ key, firstId, secondId }) => [key, [firstId, secondId]]));
}
