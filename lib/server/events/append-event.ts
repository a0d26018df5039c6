import { v7 } from "uuid";
import type { Tx } from "../db/client";
import { toJson } from "../db/json";
import type { Change } from "./change";

export interface NewEvent {
  /** The Idempotency-Key, which becomes the event's id. */
  readonly key: string | null;
  readonly name: string;
  readonly actorId: string | null;
  readonly project: { readonly id: string; readonly layerId: string } | null;
  readonly subjectId: string | null;
  readonly undoesId?: string;
  readonly reason?: string;
  readonly input: string;
  readonly changes: readonly Change[];
  readonly outcome: unknown;
}

/** Appends the command's one event as the transaction's last step, so that an event's order in its layer is commit order. */
export async function appendEvent(tx: Tx, event: NewEvent): Promise<string> {
  const { key, project, changes, outcome, ...rest } = event;
  const id = key ?? v7();
  const layer = project
    ? await tx.layer.update({ where: { id: project.layerId }, data: { seq: { increment: 1 } }, select: { seq: true } })
    : null;
  await tx.event.create({
    data: {
      id,
      ...rest,
      ...(project && layer ? { projectId: project.id, layerId: project.layerId, seq: layer.seq } : {}),
      changes: toJson(changes),
      outcome: toJson(outcome),
    },
  });
  return id;
}
