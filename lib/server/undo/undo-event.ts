import { z } from "zod";
import * as contract from "@/lib/contract/events";
import { AppError } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { type Change, change, type Snapshot } from "../events/change";
import { restorers } from "./restorers";

const changesOf = z.array(change);

function refuse(): AppError {
  return new AppError("conflict", "This cannot be undone: someone changed it since. Nothing was overwritten.");
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** PostgreSQL's JSONB orders keys its own way. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, sorted(inner)])
      .sort(),
  );
}

/** Whether the row is there no longer, as a caller sees it. */
function isGone(after: Snapshot | null): boolean {
  return after === null || (after.deletedAt ?? null) !== null;
}

/** What the changed notes are about: a reader of the mention or claim must read it again. */
async function notedThings(tx: Tx, changes: readonly Change[]) {
  const ids = changes.filter((one) => one.kind === "note").map((one) => one.id);
  if (ids.length === 0) return [];
  const notes = await tx.note.findMany({ where: { id: { in: ids } }, select: { mentionId: true, claimId: true } });
  return notes.flatMap(({ mentionId, claimId }) => [
    ...(mentionId ? [{ kind: "mention", id: mentionId, gone: false }] : []),
    ...(claimId ? [{ kind: "claim", id: claimId, gone: false }] : []),
  ]);
}

/** Undoes an event by its own inverse, which is an event too; undoing that is the redo. */
export const undoEvent = command({
  operation: contract.undoEvent,
  find: async (tx, input) => {
    const thing = await tx.event.findUnique({ where: { id: input.event } });
    return thing?.projectId ? { projectId: thing.projectId, owner: thing.actorId ?? "", thing } : null;
  },
  run: async ({ tx, thing, log }) => {
    const changes = changesOf.parse(thing.changes);
    if (changes.length === 0) throw new AppError("invalid", "This event has nothing that could be undone.");
    const undone = await tx.event.count({ where: { undoesId: thing.id } });
    if (undone > 0) throw new AppError("conflict", "This was undone already.");
    const inverse: Change[] = [];
    for (const { kind, id, before, after } of changes.toReversed()) {
      const restorer = restorers[kind];
      const current = await restorer.current(tx, id);
      if (!isSame(current, after)) throw refuse();
      inverse.push({ kind, id, before: current, after: await restorer.restore(tx, id, before) });
    }
    for (const one of inverse) log.add(one);
    const rows = inverse.map(({ kind, id, after }) => ({ kind, id, gone: isGone(after) }));
    const changed = [...rows, ...(await notedThings(tx, inverse))];
    return {
      answer: { event: thing.id, changed },
      created: true,
      undoesId: thing.id,
      subjectId: thing.subjectId ?? thing.id,
    };
  },
});
