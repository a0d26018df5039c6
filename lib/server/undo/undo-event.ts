import { z } from "zod";
import * as contract from "@/lib/contract/events";
import { AppError } from "../app-error";
import { lockClaims } from "../claims/lock-claims";
import { command } from "../command";
import type { Tx } from "../db/client";
import { type Change, type ChangeKind, change, type Snapshot } from "../events/change";
import { refuseUndo } from "../events/refuse-undo";
import { undoAction } from "../events/undo-action";
import { resolveChanged } from "../live/resolve-changed";
import { lockCodebook } from "../projects/codebook-order";
import { readRun, restoreRun, runsOf } from "./restore-run";
import { restorers } from "./restorers";

const changesOf = z.array(change);

/** What the commands of the codebook change, one of them at a time. */
const ofCodebook: ReadonlySet<ChangeKind> = new Set(["tag", "codebook-order", "mention-tags"]);

/** What changes how claims stand to one another. */
const ofClaims: ReadonlySet<ChangeKind> = new Set(["claim", "claim-number", "link", "relation"]);

function refuse(): AppError {
  return refuseUndo("someone changed it since. Nothing was overwritten");
}

/**
 * Whether a row is as an event left it. Not by version: undoing what came after the event brings the row back under a higher
 * one. And only by what the event knew: an older one lacks fields that rows have been given since.
 */
function isSame(one: Snapshot | null, other: Snapshot | null): boolean {
  return JSON.stringify(sorted(contentOf(one, other))) === JSON.stringify(sorted(contentOf(other, other)));
}

function contentOf(snapshot: Snapshot | null, known: Snapshot | null): unknown {
  if (!snapshot || !known) return snapshot;
  const names = Object.keys(known).filter((name) => name !== "version");
  return Object.fromEntries(names.map((name) => [name, snapshot[name] ?? null]));
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

/** What is shown with the mention or claim that it hangs on: who reads that must read it again. */
const hanging: ReadonlySet<ChangeKind> = new Set(["note", "fact-correction", "suggestion"]);

async function thingsHungOn(tx: Tx, changes: readonly Change[]) {
  const [things = []] = await resolveChanged(tx, [changes.filter(({ kind }) => hanging.has(kind))]);
  return things.flatMap(({ kind, id }) => (kind === "mention" || kind === "claim" ? [{ kind, id, gone: false }] : []));
}

/** The rows as they are, which is what the event made of them; refuses where one is not so any more. */
async function requireUnchanged(tx: Tx, changes: readonly Change[]): Promise<ReadonlyMap<Change, Snapshot | null>> {
  const found = new Map<Change, Snapshot | null>();
  for (const run of runsOf(changes)) {
    const rows = await readRun(tx, run);
    for (const [at, one] of run.changes.entries()) {
      const current = rows[at] ?? null;
      if (!isSame(current, one.after)) throw refuse();
      found.set(one, current);
    }
  }
  return found;
}

/** Puts the rows back, the last change first; each restoring counts one version on, and so does whoever came between. */
async function restoreAll(tx: Tx, found: ReadonlyMap<Change, Snapshot | null>): Promise<Change[]> {
  const inverse: Change[] = [];
  for (const run of runsOf([...found.keys()].toReversed())) {
    const rows = await restoreRun(tx, run);
    for (const [at, one] of run.changes.entries()) {
      const after = rows[at] ?? null;
      if (Number(after?.version) > Number(found.get(one)?.version) + 1) throw refuse();
      inverse.push({ kind: one.kind, id: one.id, before: one.after, after });
    }
  }
  return inverse;
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
  run: async ({ tx, scope, thing, log }) => {
    const { changes } = thing;
    if (changes.length === 0) throw new AppError("invalid", "This event has nothing that could be undone.");
    if (changes.some(({ kind }) => ofClaims.has(kind))) await lockClaims(tx, scope.id);
    if (changes.some(({ kind }) => ofCodebook.has(kind))) await lockCodebook(tx, scope.id);
    const undone = await tx.event.count({ where: { undoesId: thing.id } });
    if (undone > 0) throw new AppError("conflict", "This was undone already.");
    const found = await requireUnchanged(tx, changes);
    await releaseAll(tx, changes);
    const inverse = await restoreAll(tx, found);
    for (const one of inverse) log.add(one);
    const rows = inverse.map(({ kind, id, after }) => ({ kind, id, gone: isGone(after) }));
    const changed = [...rows, ...(await thingsHungOn(tx, inverse))];
    return {
      answer: { event: thing.id, changed },
      created: true,
      undoesId: thing.id,
      subjectId: thing.subjectId ?? thing.id,
    };
  },
});
