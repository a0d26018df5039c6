import type { ErrorCode } from "@/lib/core/errors";
import { makeKey } from "../build-request";
import { CallError } from "../call";
import { basisOf, withKnownVersions } from "./basis";
import { applyOperation, type CompareOperation, sendOperation, touchedBy } from "./operations";
import type { Desk, Sent, Touched } from "./operations/operation-kind";
import { refresh } from "./refresh";
import { sendUndo } from "./send-undo";
import type { Workspace } from "./workspace";
import { WorkspaceDraft } from "./workspace-draft";

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
  | {
      readonly kind: "operation";
      readonly operation: CompareOperation;
      readonly basis: Workspace;
      readonly key: string;
    }
  | { readonly kind: "undo" | "redo"; readonly key: string };

export interface WorkspaceStore {
  getState(): WorkspaceState;
  subscribe(listener: () => void): () => void;
  /**
   * Shows the operation's effect at once and sends it after those before it. It is based on what is there now, or on `seen`: the
   * workspace as it was when the person began, where that is longer ago than a key press, such as a text that was opened to be edited.
   */
  run(operation: CompareOperation, seen?: Workspace): void;
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
      workspace: withAll(operations),
      save: waiting === 0 ? { kind: "saved", at: savedAt } : { kind: held ?? "saving", waiting },
      refusal,
      canUndo: undoable.length > 0 || operations.length > 0,
      canRedo: redoable.length > 0,
    };
  }

  function withAll(operations: readonly CompareOperation[]): Workspace {
    const draft = new WorkspaceDraft(base);
    for (const operation of operations) applyOperation(draft, operation, desk);
    return draft.finish();
  }

  function publish(): void {
    state = compute();
    for (const listener of listeners) listener();
  }

  function carryOut(task: Task): Promise<Sent | null> {
    const { key } = task;
    if (task.kind === "operation") return sendOperation(task.operation, withKnownVersions(task.basis, base), { key });
    const event = (task.kind === "undo" ? undoable : redoable).at(-1);
    return event ? sendUndo(event, { key }) : Promise.resolve(null);
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
    if (operation) await readAgain(touchedBy(operation));
  }

  async function readAgain({ mentions = [], claims = [] }: Partial<Touched>): Promise<void> {
    base = (await refresh(mentions, claims).catch(() => null))?.(base) ?? base;
  }

  async function settle(sent: Sent): Promise<void> {
    const draft = new WorkspaceDraft(base);
    sent.settle(draft);
    base = draft.finish();
    if (sent.stale) await readAgain(sent.stale);
  }

  async function step(task: Task): Promise<boolean> {
    try {
      const sent = await carryOut(task);
      held = null;
      if (sent) await settle(sent);
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
    run: (operation, seen = state.workspace) =>
      enqueue({ kind: "operation", operation, basis: basisOf(seen, touchedBy(operation)), key: makeKey() }),
    undo: () => enqueue({ kind: "undo", key: makeKey() }),
    redo: () => enqueue({ kind: "redo", key: makeKey() }),
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
