import type { ErrorCode } from "@/lib/core/errors";
import type { CallOptions } from "../build-request";
import { CallError } from "../call-error";
import type { Replica } from "../outbox/replica";
import { basisOf, differsInVersionsOnly, withKnownVersions } from "./basis";
import {
  answered,
  attempt,
  type Entry,
  nextToSend,
  refuse,
  replace,
  type Task,
  touchedByTask,
  type WaitingRow,
  waitingIn,
} from "./journal";
import type { Known } from "./known";
import { type CompareOperation, mergeOperation, sendOperation, sidesOf, withWords } from "./operations";
import type { Sent } from "./operations/operation-kind";
import { sendUndo } from "./send-undo";
import type { Workspace } from "./workspace";

/** Why nothing goes out now. */
export type Held = "offline" | "signed-out" | "other-person";

/** Sends one task. Throws `CallError`. */
export type CarryOut = (task: Task, options: CallOptions) => Promise<Sent>;

/** How long an answer is waited for, in milliseconds: longer than the server may take, so that only a dead line is given up. */
const patience = 45_000;

/** Sends one task to the server. */
export const carryOut: CarryOut = (task, options) => {
  const patient = { ...options, signal: AbortSignal.timeout(patience) };
  return task.kind === "operation" ? sendOperation(task.operation, task.basis, patient) : sendUndo(task.event, patient);
};

/** How often an operation is put on top of ever newer changes of others before its person is asked. */
const mostMerges = 8;

const holds: { readonly [code in ErrorCode]?: "offline" | "signed-out" } = {
  unavailable: "offline",
  "rate-limited": "offline",
  unauthenticated: "signed-out",
};

function heldBy({ problem }: CallError): Held | null {
  return problem.fields?.person === "other" ? "other-person" : (holds[problem.code] ?? null);
}

function mergedSentence(merged: CompareOperation, now: Workspace): string {
  const mine = sidesOf(merged, now)?.mine ?? "";
  const words = withWords(merged, mine) ? `: “${mine}”` : ".";
  return `Merged with someone else’s change${words}`;
}

export interface Report {
  /** Something was carried out. */
  saved(): void;
  /** Something that the person should hear, at which nothing needs to be chosen. */
  tell(sentence: string): void;
  changed(): void;
}

/** Sends the waiting tasks one by one, in order; what the server refuses is merged or set aside, and the rest goes on. */
export class Sender {
  held: Held | null = null;
  /** The events of the tasks about which this page has the server's word. */
  readonly settled = new Set<string>();
  private readonly merges = new Map<string, number>();
  private written: Promise<void> = Promise.resolve();

  constructor(
    private readonly replica: Replica<Entry>,
    private readonly known: Known,
    private readonly person: string,
    private readonly report: Report,
    private readonly carryOut: CarryOut,
  ) {}

  /** Sends until nothing is left that can be sent, or the server is out of reach. */
  async sendAll(isClosed: () => boolean): Promise<void> {
    let goesOn = true;
    for (let row = this.next(); row && goesOn && !isClosed(); row = this.next()) {
      // Written before it is sent, with the outcome of the one before.
      await this.replica.change(attempt(row.id));
      const { id } = row;
      const fresh = waitingIn(this.replica.rows).find((one) => one.id === id);
      if (fresh) goesOn = await this.sendOne(fresh);
    }
    await this.written;
  }

  private next(): WaitingRow | null {
    return nextToSend(this.replica.rows);
  }

  private async sendOne(row: WaitingRow): Promise<boolean> {
    const before = this.known.workspace;
    const { task } = row.body;
    const based = task.kind === "operation" ? { ...task, basis: withKnownVersions(task.basis, before) } : task;
    try {
      const sent = await this.carryOut(based, { key: row.id, person: this.person });
      this.held = null;
      this.settled.add(row.id);
      this.known.settle(sent, touchedByTask(task), before);
      this.report.saved();
      this.written = this.replica.change(answered(row.id, sent.event));
      return true;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      this.held = heldBy(error);
      this.report.changed();
      return this.held === null && this.refused(row, error);
    }
  }

  private async refused(row: WaitingRow, { problem }: CallError): Promise<boolean> {
    const { task } = row.body;
    const touched = touchedByTask(task);
    this.known.markStale(touched);
    const isStale = problem.code === "conflict";
    if (isStale && !(await this.known.readStale())) {
      this.held = "offline";
      return false;
    }
    if (task.kind === "undo") {
      this.settled.add(row.id);
      this.report.tell(problem.detail);
      this.written = this.replica.change(refuse(row.id, { sentence: problem.detail, stale: false }));
      return true;
    }
    const now = basisOf(this.known.workspace, touched);
    const merges = (this.merges.get(row.id) ?? 0) + 1;
    this.merges.set(row.id, merges);
    const isMergeable = isStale && merges <= mostMerges;
    const merged = isMergeable ? await mergeOperation(task.operation, task.basis, now).catch(() => undefined) : null;
    if (merged === undefined) {
      // Its rules could not be loaded.
      this.held = "offline";
      return false;
    }
    if (merged) {
      // An own answer that was lost with a page may be all that is newer.
      if (!differsInVersionsOnly(task.basis, now)) this.report.tell(mergedSentence(merged, now));
      await this.replica.change(replace(row.id, merged, now));
      return true;
    }
    const stale = isStale && sidesOf(task.operation, now)?.theirs != null;
    this.written = this.replica.change(refuse(row.id, { sentence: problem.detail, stale }));
    return true;
  }
}
