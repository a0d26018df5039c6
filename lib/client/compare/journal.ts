import type { Transition } from "../outbox/replica";
import type { Row } from "../outbox/storage";
import { type CompareOperation, touchedBy } from "./operations";
import type { Touched } from "./operations/operation-kind";
import type { Workspace } from "./workspace";

/** What the things that an event touches were before it and after it, as its person saw them. */
export interface Step {
  readonly event: string;
  readonly before: Workspace;
  readonly after: Workspace;
}

/** What is sent: an operation, or the undoing of an event, which is how a redo is sent too. */
export type Task =
  | { readonly kind: "operation"; readonly operation: CompareOperation; readonly basis: Workspace }
  | ({ readonly kind: "undo" } & Step);

/** Why a task waits for its person: the server's sentence, and whether someone else was faster. */
export interface Refusal {
  readonly sentence: string;
  readonly stale: boolean;
}

export interface Waiting {
  readonly place: "waiting";
  readonly task: Task;
  /** Whether it may have reached the server; from then on its request never changes but by the server's refusal. */
  readonly attempted: boolean;
  readonly refusal: Refusal | null;
}

/** A step that can be undone. */
export interface Done {
  readonly place: "done";
  readonly step: Step;
}

/** A step that was undone: by an event, or by taking back what was never sent. */
export interface Undone {
  readonly place: "undone";
  readonly step: Step;
  readonly by: { readonly event: string } | { readonly task: Extract<Task, { kind: "operation" }> };
}

export type Entry = Waiting | Done | Undone;
export type WaitingRow = Row<Waiting>;
type Rows = readonly Row<Entry>[];

/** How many steps can be undone. */
const mostSteps = 200;

/** The waiting tasks in the order of sending; a task's id is its Idempotency-Key and its event. */
export function waitingIn(rows: Rows): WaitingRow[] {
  return rows.filter(isWaiting);
}

function isWaiting(row: Row<Entry>): row is WaitingRow {
  return row.body.place === "waiting";
}

/** The mentions and claims that a task changes or stands on. */
export function touchedByTask(task: Task): Touched {
  if (task.kind === "operation") return touchedBy(task.operation);
  const { before, after } = task;
  return {
    mentions: [...new Set([...before.mentions.keys(), ...after.mentions.keys()])],
    claims: [...new Set([...before.claims.keys(), ...after.claims.keys()])],
  };
}

function namesOf(task: Task): string[] {
  const { mentions, claims } = touchedByTask(task);
  return [...mentions, ...claims];
}

/**
 * The task to send next: the first that neither waits for its person nor stands on one that does. Null where there is none.
 */
export function nextToSend(rows: Rows): WaitingRow | null {
  const held = new Set<string>();
  for (const row of waitingIn(rows)) {
    const { task, refusal } = row.body;
    const names = namesOf(task);
    if (refusal === null && !names.some((name) => held.has(name))) return row;
    if (refusal === null || refusal.stale) for (const name of names) held.add(name);
  }
  return null;
}

const doneId = (event: string) => `done ${event}`;
const undoneId = (event: string) => `undone ${event}`;

function added(rows: Rows, bodies: readonly { readonly id: string; readonly body: Entry }[]): Rows {
  const last = rows.reduce((most, row) => Math.max(most, row.order), 0);
  return [...rows, ...bodies.map((one, index) => ({ ...one, order: last + 1 + index }))];
}

function without(rows: Rows, ...ids: readonly string[]): Rows {
  return rows.filter((row) => !ids.includes(row.id));
}

function waiting(task: Task): Waiting {
  return { place: "waiting", task, attempted: false, refusal: null };
}

function done(step: Step): { id: string; body: Done } {
  return { id: doneId(step.event), body: { place: "done", step } };
}

function undone(step: Step, by: Undone["by"]): { id: string; body: Undone } {
  return { id: undoneId(step.event), body: { place: "undone", step, by } };
}

function changeWaiting(rows: Rows, id: string, change: (body: Waiting) => Waiting): Rows {
  return rows.map((row) => (row.id === id && row.body.place === "waiting" ? { ...row, body: change(row.body) } : row));
}

/** Adds an operation, which can then be undone; what was undone before it cannot be redone any more. */
export function add(key: string, task: Extract<Task, { kind: "operation" }>, after: Workspace): Transition<Entry> {
  return (rows) => {
    if (rows.some((row) => row.id === key)) return rows;
    const steps = rows.filter((row) => row.body.place === "done");
    const tooOld = steps.slice(0, Math.max(0, steps.length + 1 - mostSteps)).map((row) => row.id);
    const kept = without(rows, ...tooOld).filter((row) => row.body.place !== "undone");
    return added(kept, [{ id: key, body: waiting(task) }, done({ event: key, before: task.basis, after })]);
  };
}

/** The waiting task that makes this event, where it cannot have reached the server and no later one stands on it. */
function unsent(rows: Rows, event: string): WaitingRow | null {
  const all = waitingIn(rows);
  const at = all.findIndex((row) => row.id === event);
  const row = all[at];
  if (!row || (row.body.attempted && row.body.refusal === null)) return null;
  const names = new Set(namesOf(row.body.task));
  const isNeeded = all.slice(at + 1).some((later) => namesOf(later.body.task).some((name) => names.has(name)));
  return isNeeded ? null : row;
}

/** Undoes the last step: takes it back where it was never sent, else its inverse waits under `key`. */
export function undoLast(key: string): Transition<Entry> {
  return (rows) => {
    const row = rows.findLast(({ body }) => body.place === "done");
    if (row?.body.place !== "done") return rows;
    const { step } = row.body;
    const taken = unsent(rows, step.event);
    if (taken) {
      const { task } = taken.body;
      const by = task.kind === "operation" ? { task } : { event: task.event };
      return added(without(rows, row.id, taken.id), [undone(step, by)]);
    }
    const task = { kind: "undo" as const, event: step.event, before: step.after, after: step.before };
    return added(without(rows, row.id), [{ id: key, body: waiting(task) }, undone(step, { event: key })]);
  };
}

/** Does the last undone step again, under `key` where it must be sent. */
export function redoLast(key: string): Transition<Entry> {
  return (rows) => {
    const row = rows.findLast(({ body }) => body.place === "undone");
    if (row?.body.place !== "undone") return rows;
    const { step, by } = row.body;
    const { before, after } = step;
    if ("event" in by) {
      const taken = unsent(rows, by.event);
      if (taken) return added(without(rows, row.id, taken.id), [done(step)]);
    }
    const task = "task" in by ? by.task : { kind: "undo" as const, event: by.event, before, after };
    return added(without(rows, row.id), [{ id: key, body: waiting(task) }, done({ event: key, before, after })]);
  };
}

/** Whether a task that waits no more was taken back before it was sent, by an undo or a redo. */
export function isTakenBack({ id, body: { task } }: WaitingRow, rows: Rows): boolean {
  const undone = task.kind === "undo" ? task.event : null;
  return rows.some(({ body }) => {
    if (body.place === "done") return body.step.event === undone;
    if (body.place !== "undone") return false;
    return "event" in body.by ? body.by.event === undone : body.step.event === id;
  });
}

/** Notes that a task may reach the server from now on. */
export function attempt(id: string): Transition<Entry> {
  return (rows) => changeWaiting(rows, id, (body) => (body.attempted ? body : { ...body, attempted: true }));
}

/** Takes out a task that the server has carried out; one that changed nothing leaves nothing to undo. */
export function answered(id: string, event: string | null): Transition<Entry> {
  return (rows) => (event === null ? withoutEvent(rows, id) : without(rows, id));
}

/** Sets a refused operation aside until its person has seen it. A refused undo is gone, and no step before it. */
export function refuse(id: string, refusal: Refusal): Transition<Entry> {
  return (rows) => {
    const body = rows.find((row) => row.id === id)?.body;
    if (body?.place === "waiting" && body.task.kind === "undo") return withoutEvent(rows, id);
    return changeWaiting(rows, id, (one) => ({ ...one, refusal }));
  };
}

/** Lets a task go on as another operation or on another basis, as after a conflict. */
export function replace(id: string, operation: CompareOperation, basis: Workspace): Transition<Entry> {
  return (rows) =>
    changeWaiting(rows, id, (body) => ({ ...body, task: { kind: "operation", operation, basis }, refusal: null }));
}

/** Gives an operation up, and with it what there would have been to undo. */
export function giveUp(id: string): Transition<Entry> {
  return (rows) => withoutEvent(rows, id);
}

function withoutEvent(rows: Rows, event: string): Rows {
  return rows.filter(({ id, body }) => {
    if (id === event || id === doneId(event)) return false;
    return !(body.place === "undone" && "event" in body.by && body.by.event === event);
  });
}
