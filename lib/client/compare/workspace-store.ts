import type { ErrorCode } from "@/lib/core/errors";
import { CallError } from "../call";
import { applyOperation } from "./apply-operation";
import type { CompareOperation, Desk } from "./operation";
import { refresh, type Sent, sendOperation, sendUndo } from "./send-operation";
import type { Workspace } from "./workspace";

/** What the footer says; "saved" only after the server's answer. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: Date | null }
  | { readonly kind: "saving"; readonly waiting: number }
  | { readonly kind: "offline" | "signed-out"; readonly waiting: number };

/** An operation that the server refused: what one wanted beside what is there now. */
export interface Refusal {
  readonly operation: CompareOperation | null;
  readonly sentence: string;
  readonly stale: boolean;
}

export interface WorkspaceState {
  readonly workspace: Workspace;
  readonly save: SaveState;
  readonly refusal: Refusal | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

type Task =
  | { readonly kind: "operation"; readonly operation: CompareOperation; readonly key: string }
  | { readonly kind: "undo" | "redo"; readonly key: string };

export interface WorkspaceStore {
  getState(): WorkspaceState;
  subscribe(listener: () => void): () => void;
  /** Shows the operation's effect at once and sends it after those before it. */
  run(operation: CompareOperation): void;
  undo(): void;
  redo(): void;
  /** Adds what was read from the server, such as an article opened later. */
  merge(change: (workspace: Workspace) => Workspace): void;
  dismissRefusal(): void;
  /** Tries the waiting operations again at once, after a lost connection. */
  retry(): void;
}

/** How soon a held operation is tried again, in milliseconds. */
const retryAfter = 3000;

/** Failures after which an operation waits instead of falling out. */
const holds: { readonly [code in ErrorCode]?: "offline" | "signed-out" } = {
  unavailable: "offline",
  "rate-limited": "offline",
  unauthenticated: "signed-out",
};

/**
 * Optimistic state: what the server has answered, with the waiting operations applied on top, sent one by one in order.
 * A refused operation falls out and is reported; one that met no server waits and keeps its key, so that it counts once.
 */
export function createWorkspaceStore(initial: Workspace, desk: Desk): WorkspaceStore {
  const listeners = new Set<() => void>();
  const undoable: string[] = [];
  const redoable: string[] = [];
  let base = initial;
  let tasks: readonly Task[] = [];
  let sending = false;
  let held: "offline" | "signed-out" | null = null;
  let savedAt: Date | null = null;
  let refusal: Refusal | null = null;
  let state = compute();

  function compute(): WorkspaceState {
    const waiting = tasks.length;
    const operations = tasks.flatMap((task) => (task.kind === "operation" ? [task.operation] : []));
    return {
      workspace: operations.reduce((view, operation) => applyOperation(view, operation, desk), base),
      save: waiting === 0 ? { kind: "saved", at: savedAt } : { kind: held ?? "saving", waiting },
      refusal,
      canUndo: undoable.length > 0 || operations.length > 0,
      canRedo: redoable.length > 0,
    };
  }

  function publish(): void {
    state = compute();
    for (const listener of listeners) listener();
  }

  function carryOut(task: Task): Promise<Sent | null> {
    if (task.kind === "operation") return sendOperation(task.operation, base, task.key);
    const event = (task.kind === "undo" ? undoable : redoable).at(-1);
    return event ? sendUndo(event, task.key) : Promise.resolve(null);
  }

  function remember(task: Task, event: string | null): void {
    if (task.kind === "undo") undoable.pop();
    if (task.kind === "redo") redoable.pop();
    if (task.kind === "operation" && event) redoable.length = 0;
    if (event) (task.kind === "undo" ? redoable : undoable).push(event);
  }

  async function refuse(task: Task, error: CallError): Promise<void> {
    const operation = task.kind === "operation" ? task.operation : null;
    if (task.kind === "undo") undoable.pop();
    if (task.kind === "redo") redoable.pop();
    refusal = { operation, sentence: error.problem.detail, stale: error.problem.code === "conflict" };
    const { mentions, claims } = touchedBy(operation);
    base = (await refresh(mentions, claims).catch(() => null))?.(base) ?? base;
  }

  async function step(task: Task): Promise<boolean> {
    try {
      const sent = await carryOut(task);
      held = null;
      if (sent) base = sent.merge(base);
      remember(task, sent?.event ?? null);
      savedAt = new Date();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      held = holds[error.problem.code] ?? null;
      if (held) return false;
      await refuse(task, error);
    }
    tasks = tasks.slice(1);
    return true;
  }

  async function drain(): Promise<void> {
    if (sending) return;
    sending = true;
    let goesOn = true;
    for (let task = tasks[0]; goesOn && task; task = tasks[0]) {
      goesOn = await step(task);
      publish();
    }
    sending = false;
    if (tasks.length > 0) setTimeout(drain, retryAfter);
  }

  function enqueue(task: Task): void {
    tasks = [...tasks, task];
    publish();
    void drain();
  }

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    run: (operation) => enqueue({ kind: "operation", operation, key: crypto.randomUUID() }),
    undo: () => enqueue({ kind: "undo", key: crypto.randomUUID() }),
    redo: () => enqueue({ kind: "redo", key: crypto.randomUUID() }),
    merge: (change) => {
      base = change(base);
      publish();
    },
    dismissRefusal: () => {
      refusal = null;
      publish();
    },
    retry: () => void drain(),
  };
}

function touchedBy(operation: CompareOperation | null): { mentions: string[]; claims: string[] } {
  if (!operation) return { mentions: [], claims: [] };
  if (operation.kind === "link") return { mentions: [...operation.mentions], claims: [operation.claim.id] };
  if (operation.kind === "note") {
    return operation.on === "mention"
      ? { mentions: [operation.id], claims: [] }
      : { mentions: [], claims: [operation.id] };
  }
  const mentions = "mention" in operation ? [operation.mention] : [];
  const claim = "claim" in operation ? operation.claim : undefined;
  return { mentions, claims: claim === undefined ? [] : [typeof claim === "string" ? claim : claim.id] };
}
