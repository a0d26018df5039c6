import type { Tx } from "../db/client";
import type { ChangeKind } from "./change";

/** Which kinds of rows each event changed, by the event's id; its changes themselves may be megabytes and stay where they are. */
export async function readKinds(
  tx: Tx,
  events: readonly string[],
): Promise<ReadonlyMap<string, readonly ChangeKind[]>> {
  if (events.length === 0) return new Map();
  const rows = await tx.$queryRaw<{ id: string; kinds: ChangeKind[] }[]>`
    SELECT id, ARRAY(SELECT DISTINCT one->>'kind' FROM jsonb_array_elements(changes) one) AS kinds FROM event
    WHERE id = ANY(${[...events]}::uuid[]) AND jsonb_typeof(changes) = 'array'`;
  return new Map(rows.map(({ id, kinds }) => [id, kinds]));
}
