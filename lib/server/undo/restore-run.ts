import type { Tx } from "../db/client";
import type { Change, ChangeKind, Snapshot } from "../events/change";
import { restorers } from "./restorers";

/** Changes of one kind that follow one another in an event; each alone where the kind's rows are put back one by one. */
interface Run {
  readonly kind: ChangeKind;
  readonly changes: readonly Change[];
}

/** The changes in their order, those that are put back together as one. */
export function runsOf(changes: readonly Change[]): Run[] {
  const runs: { kind: ChangeKind; changes: Change[] }[] = [];
  for (const one of changes) {
    const last = runs.at(-1);
    if (last?.kind === one.kind && restorers[one.kind].many) last.changes.push(one);
    else runs.push({ kind: one.kind, changes: [one] });
  }
  return runs;
}

/** The rows of a run as they are now, in its order; null where there is none. */
export async function readRun(tx: Tx, { kind, changes }: Run): Promise<(Snapshot | null)[]> {
  const { many, current } = restorers[kind];
  if (!many) return Promise.all(changes.map((one) => current(tx, one.id, one)));
  const ids = changes.map(({ id }) => id);
  const found = await many.current(tx, ids);
  return ids.map((id) => found.get(id) ?? null);
}

/** Puts the rows of a run back as they were before, and answers them in its order. */
export async function restoreRun(tx: Tx, { kind, changes }: Run): Promise<(Snapshot | null)[]> {
  const { many, restore } = restorers[kind];
  if (!many) return Promise.all(changes.map((one) => restore(tx, one.id, one.before, one)));
  const restored = await many.restore(
    tx,
    changes.map(({ id, before }) => ({ id, target: before })),
  );
  return changes.map(({ id }) => restored.get(id) ?? null);
}
