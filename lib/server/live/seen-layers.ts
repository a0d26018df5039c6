import type { Position } from "@/lib/core/events/position";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import type { Tx } from "../db/client";

/** The layers whose events a member follows, shared and own, with the last event of each. There may be no own one. */
export interface SeenLayers {
  readonly shared: { readonly id: string; readonly seq: number } | null;
  readonly own: { readonly id: string; readonly seq: number } | null;
}

export async function readSeenLayers(tx: Tx, scope: ProjectScope): Promise<SeenLayers> {
  const { layer } = visibility(scope);
  const followed = { OR: [{ kind: "shared" as const }, { personId: scope.personId }] };
  const rows = await tx.layer.findMany({
    where: { projectId: scope.id, AND: layer ? [layer, followed] : [followed] },
    select: { id: true, seq: true, kind: true },
  });
  return {
    shared: rows.find((row) => row.kind === "shared") ?? null,
    own: rows.find((row) => row.kind !== "shared") ?? null,
  };
}

export function positionOf({ shared, own }: SeenLayers): Position {
  return { shared: shared?.seq ?? 0, own: own?.seq ?? 0 };
}

/**
 * Where a reader who has read up to `asked` may go on: there, when the next event of each layer is at most so many hours old;
 * null when one that was missed is older, or when the position is ahead of the log.
 */
export async function resumeAt(
  tx: Tx,
  layers: SeenLayers,
  asked: Position | null,
  replayHours: number,
): Promise<Position | null> {
  if (!asked) return null;
  const since = new Date(Date.now() - replayHours * 3_600_000);
  for (const kind of ["shared", "own"] as const) {
    const layer = layers[kind];
    const read = asked[kind];
    if (read > (layer?.seq ?? 0)) return null;
    if (!layer || read === layer.seq) continue;
    const where = { layerId_seq: { layerId: layer.id, seq: read + 1 } };
    const next = await tx.event.findUnique({ where, select: { at: true } });
    if (!next || next.at < since) return null;
  }
  return asked;
}
