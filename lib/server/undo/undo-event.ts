import { z } from "zod";
import * as contract from "@/lib/contract/events";
import { AppError } from "../app-error";
import { command } from "../command";
import type { Tx } from "../db/client";
import { type Change, change, type Snapshot } from "../events/change";
import { refuseUndo } from "../events/refuse-undo";
import { undoAction } from "../events/undo-action";
import { restorers } from "./restorers";

const changesOf = z.array(change);

function refuse(): AppError {
  return refuseUndo("someone changed it since. Nothing was overwritten");
}

// Not by version: undoing what came after an event brings its row back as the event left it, under a higher one.
function isSame(one: Snapshot | null, other: Snapshot | null): boolean {
  return JSON.stringify(sorted(contentOf(one))) === JSON.stringify(sorted(contentOf(other)));
}

function contentOf(snapshot: Snapshot | null): unknown {
  return snapshot && { ...snapshot, version: undefined };
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

/** Refuses where a row is no longer what the event made of it. */
async function requireUnchanged(tx: Tx, one: Change): Promise<void> {
  const current = await restorers[one.kind].current(tx, one.id, one);
  if (!isSame(current, one.after)) throw refuse();
}

async function releaseAll(tx: Tx, changes: readonly Change[]): Promise<void> {
  for (const kind of new Set(changes.map((one) => one.kind))) {
    const ids = changes.filter((one) => one.kind === kind).map((one) => one.id);
    await restorers[kind].release?.(tx, ids);
  }
}

/** Undoes an event by its own inverse, which is an event too; undoing that is the redo. */
export const undoEvent = command({
  operation: contract.undoEvent,
  // As long as what it undoes may take: a merge of tags moves 100,000 marks.
  seconds: 60,
  find: async (tx, input, actor) => {
    const event = await tx.event.findUnique({ where: { id: input.event } });
    if (!event?.projectId) return null;
    const changes = changesOf.parse(event.changes);
    const kinds = new Set(changes.map((one) => one.kind));
    const action = undoAction(kinds, event.actorId === actor.id);
    return { projectId: event.projectId, owner: event.actorId ?? "", action, thing: { ...event, changes } };
  },
  run: async ({ tx, thing, log }) => {
    const { changes } = thing;
    if (changes.length === 0) throw new AppError("invalid", "This event has nothing that could be undone.");
    const undone = await tx.event.count({ where: { undoesId: thing.id } });
    if (undone > 0) throw new AppError("conflict", "This was undone already.");
    for (const one of changes) await requireUnchanged(tx, one);
    await releaseAll(tx, changes);
    const inverse: Change[] = [];
    for (const one of changes.toReversed()) {
      const { kind, id, before, after } = one;
      inverse.push({ kind, id, before: after, after: await restorers[kind].restore(tx, id, before, one) });
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
