import type { LiveEvent } from "@/lib/contract/live";
import { db } from "../db/client";
import { type ChangedRow, resolveChanged } from "./resolve-changed";

/** An event of a layer as the stream tells it. */
export interface ToldEvent {
  readonly seq: number;
  readonly event: LiveEvent;
}

/** How many events are read at once, and how many changes of each are named. */
const mostEvents = 200;
const mostChanges = 300;

interface EventRow {
  readonly id: string;
  readonly seq: number;
  readonly name: string;
  readonly subject: string | null;
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly changed: ChangedRow[] | null;
}

/** The layer's events after `after` up to `to`, in order, at most 200 of them. A change's contents never leave the database. */
export async function readEvents(layer: string, after: number, to: number): Promise<ToldEvent[]> {
  const rows = await db().$queryRaw<EventRow[]>`
    SELECT e.id, e.seq, e.name, e."subjectId" AS subject, e."actorId", p.name AS "actorName",
      (SELECT jsonb_agg(jsonb_build_object('kind', c.change -> 'kind', 'id', c.change -> 'id'))
        FROM (SELECT change FROM jsonb_array_elements(e.changes) AS each (change) LIMIT ${mostChanges + 1}) c) AS changed
    FROM event e LEFT JOIN person p ON p.id = e."actorId"
    WHERE e."layerId" = ${layer}::uuid AND e.seq > ${after} AND e.seq <= ${to}
    ORDER BY e.seq LIMIT ${mostEvents}`;
  const named = rows.map(({ changed }) => (changed ?? []).slice(0, mostChanges));
  const resolved = await resolveChanged(db(), named);
  return rows.map(({ id, seq, name, subject, actorId, actorName, changed }, index) => ({
    seq,
    event: {
      id,
      name,
      actor: actorId && actorName ? { id: actorId, name: actorName } : null,
      subject,
      changed: resolved[index] ?? [],
      complete: (changed?.length ?? 0) <= mostChanges,
    },
  }));
}
