import { makeKey } from "../build-request";
import { Replica, type Transition } from "../outbox/replica";
import type { OutboxStorage, RowChange } from "../outbox/storage";
import { basisOf } from "./basis";
import { createView, show } from "./create-view";
import {
  add,
  type Entry,
  giveUp,
  isTakenBack,
  nextToSend,
  redoLast,
  replace,
  touchedByTask,
  undoLast,
  type WaitingRow,
  waitingIn,
} from "./journal";
import { Known, type ReadAgain } from "./known";
import { applyOperation, type CompareOperation, sidesOf, touchedBy, undoWords, withWords } from "./operations";
import type { Desk } from "./operations/operation-kind";
import { type CarryOut, Sender } from "./sender";
import type { Workspace } from "./workspace";
import { WorkspaceDraft } from "./workspace-draft";
import type { SetAside, WorkspaceState } from "./workspace-state";

export interface WorkspaceStore {
  getState(): WorkspaceState;
  subscribe(listener: () => void): () => void;
  /** Takes up what waits in the browser, and sends; answers what stops it again. */
  start(): () => void;
  /**
   * Shows the operation's effect at once and sends it after those before it. It is based on what is there now, or on `seen`: the
   * workspace as it was when the person began, where that is longer ago than a key press, such as a text that was opened to be edited.
   */
  run(operation: CompareOperation, seen?: Workspace): void;
  undo(): void;
  redo(): void;
  /** Adds what was read from the server, such as an article opened later or another person's change. */
  merge(change: (workspace: Workspace) => Workspace): void;
  /** Whether the store itself sees to what this event changes: it sent it, or saw it wait in this browser. */
  isOwnEvent(event: string): boolean;
  /** Decides about an operation that was set aside: gives it up, sends it as it is or with other words. */
  keepTheirs(id: string): void;
  useMine(id: string, words?: string): void;
  /** Tries the waiting operations again at once, after a lost connection. */
  retry(): void;
}

/** The way to the other pages of the same person. */
export interface Channel {
  readonly send: (change: RowChange<Entry>) => void;
  readonly close: () => void;
}

/** What the store stands on; the browser's are in `browser-surroundings.ts`. */
export interface Surroundings {
  readonly storage: OutboxStorage<Entry>;
  readonly listen: (hear: (change: RowChange<Entry>) => void) => Channel;
  /** Runs work while no other page does. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  readonly carryOut: CarryOut;
  readonly readAgain: ReadAgain;
}

/** How soon a held operation is tried again, in milliseconds. */
const retryAfter = 3000;
/** How soon a change is told while tasks are being sent, in milliseconds. */
const noticeAfter = 50;
/** How soon what another page has sent is read, in milliseconds: several at once. */
const readAfter = 300;

/**
 * Optimistic state: what the server has answered, with the waiting tasks applied on top. What a person does is written down
 * first and sent then, one by one in order, by one page of the browser at a time; see docs/decisions/014-outbox.md.
 */
export function createWorkspaceStore(initial: Workspace, desk: Desk, surroundings: Surroundings): WorkspaceStore {
  return new Store(initial, desk, surroundings);
}

class Store implements WorkspaceStore {
  private readonly listeners = new Set<() => void>();
  private readonly known: Known;
  private readonly replica: Replica<Entry>;
  private readonly sender: Sender;
  private readonly view: ReturnType<typeof createView>;
  private waiting: readonly WaitingRow[] = [];
  /** Every task that ever waited here. What another page had sent before this one read the rows is not among them. */
  private readonly seen = new Set<string>();
  private savedAt: Date | null = null;
  private news: WorkspaceState["news"] = null;
  private offer: WorkspaceState["offer"] = null;
  private isStarted = false;
  private isSending = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private state: WorkspaceState;
  private isChanged = false;
  private notice: ReturnType<typeof setTimeout> | undefined;

  constructor(
    initial: Workspace,
    private readonly desk: Desk,
    private readonly surroundings: Surroundings,
  ) {
    const { storage, carryOut, readAgain } = surroundings;
    this.known = new Known(initial, readAgain);
    this.view = createView(desk);
    this.replica = new Replica(storage, () => this.publish());
    const report = {
      saved: () => {
        this.savedAt = new Date();
      },
      tell: (sentence: string) => {
        this.news = { at: (this.news?.at ?? 0) + 1, sentence };
      },
      changed: () => this.publish(),
    };
    this.sender = new Sender(this.replica, this.known, desk.author.id, report, carryOut);
    this.state = this.compute();
  }

  readonly getState = () => {
    if (this.isChanged) this.state = this.compute();
    this.isChanged = false;
    return this.state;
  };

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly start = () => {
    const channel = this.surroundings.listen((change) => this.replica.hear(change));
    this.replica.tell = channel.send;
    this.isStarted = true;
    void this.replica.load().then(() => this.send());
    return () => {
      this.isStarted = false;
      clearTimeout(this.timer);
      clearTimeout(this.notice);
      this.replica.tell = null;
      channel.close();
    };
  };

  readonly run = (operation: CompareOperation, seen = this.getState().workspace) => {
    const touched = touchedBy(operation);
    const draft = new WorkspaceDraft(this.getState().workspace);
    applyOperation(draft, operation, this.desk);
    const key = makeKey();
    const words = undoWords(operation);
    this.offer = words === null ? null : { key, words };
    const task = { kind: "operation" as const, operation, basis: basisOf(seen, touched) };
    this.change(add(key, task, basisOf(draft.finish(), touched)));
  };

  readonly undo = () => {
    this.offer = null;
    this.change(undoLast(makeKey()));
  };

  readonly redo = () => {
    this.offer = null;
    this.change(redoLast(makeKey()));
  };

  readonly merge = (change: (workspace: Workspace) => Workspace) => {
    this.known.merge(change);
    this.publish();
    this.notify();
  };

  readonly isOwnEvent = (event: string) => this.sender.settled.has(event) || this.seen.has(event);

  readonly keepTheirs = (id: string) => this.change(giveUp(id));

  readonly useMine = (id: string, words?: string) => {
    const task = this.waiting.find((row) => row.id === id)?.body.task;
    if (task?.kind !== "operation") return;
    const operation = words === undefined ? task.operation : (withWords(task.operation, words) ?? task.operation);
    this.change(replace(id, operation, basisOf(this.known.workspace, touchedBy(operation))));
  };

  readonly retry = () => void this.send();

  private change(transition: Transition<Entry>): void {
    void this.replica.change(transition);
    this.notify();
    void this.send();
  }

  private async send(): Promise<void> {
    if (this.isSending || !this.isStarted) return;
    this.isSending = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    try {
      await this.surroundings.alone(async () => {
        // Another page may have sent and written since this one last did.
        await this.replica.load();
        await this.sender.sendAll(() => !this.isStarted);
      });
      await this.known.readStale();
    } finally {
      this.isSending = false;
    }
    if (nextToSend(this.replica.rows) && !this.sender.held) this.later(0);
    this.publish();
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    if (this.isStarted) this.timer = setTimeout(() => void this.send(), milliseconds);
  }

  private publish(): void {
    const rows = waitingIn(this.replica.rows);
    this.takeOver(rows);
    this.waiting = rows;
    for (const { id } of rows) this.seen.add(id);
    // Also what another page has begun to send: it may be gone before it is done.
    if (nextToSend(this.replica.rows) && !this.isSending && this.timer === undefined) this.later(retryAfter);
    this.isChanged = true;
    // A long queue changes the state several times an answer; nobody sees more than some of them.
    if (!this.isSending) this.notify();
    else this.notice ??= setTimeout(() => this.notify(), noticeAfter);
  }

  private notify(): void {
    clearTimeout(this.notice);
    this.notice = undefined;
    for (const listener of this.listeners) listener();
  }

  /** What another page has sent is known from now on as this page showed it, until it is read. */
  private takeOver(rows: readonly WaitingRow[]): void {
    const still = new Set(rows.map((row) => row.id));
    const carriedOut = this.waiting.filter(
      (row) =>
        !still.has(row.id) &&
        !this.sender.settled.has(row.id) &&
        row.body.refusal === null &&
        !isTakenBack(row, this.replica.rows),
    );
    for (const { body } of carriedOut) {
      this.known.change((draft) => show(draft, body.task, this.desk));
      this.known.markStale(touchedByTask(body.task));
    }
    if (carriedOut.length > 0) this.later(readAfter);
  }

  /** What is said to wait outlives the page, unless the browser cannot store it, which is said beside it. */
  private saveOf(going: readonly WaitingRow[]): WorkspaceState["save"] {
    if (going.length === 0) return { kind: "saved", at: this.savedAt };
    const { held } = this.sender;
    const isWriting = this.replica.keeping === "writing";
    const waiting = isWriting ? going.filter(({ id }) => this.replica.isStored(id)).length : going.length;
    return held === null || waiting === 0 ? { kind: "saving", waiting: going.length } : { kind: held, waiting };
  }

  private compute(): WorkspaceState {
    const { rows, keeping } = this.replica;
    const going = this.waiting.filter((row) => row.body.refusal === null);
    return {
      workspace: this.view(
        this.known.workspace,
        going.map((row) => row.body.task),
      ),
      save: this.saveOf(going),
      tasks: going.map(({ id, body: { task } }) => ({ id, task })),
      keeping,
      setAside: this.waiting.flatMap((row) => setAsideOf(row, this.known.workspace)),
      news: this.news,
      offer: this.offer,
      canUndo: rows.some((row) => row.body.place === "done"),
      canRedo: rows.some((row) => row.body.place === "undone"),
    };
  }
}

function setAsideOf({ id, body: { task, refusal } }: WaitingRow, now: Workspace): SetAside[] {
  if (task.kind === "undo" || refusal === null) return [];
  const { operation } = task;
  const sides = sidesOf(operation, now);
  return [{ id, operation, ...refusal, sides, hasWords: sides !== null && withWords(operation, sides.mine) !== null }];
}
