import { byOrder, type OutboxStorage, type Row, type RowChange, type StoredRow } from "./storage";

/** A change of the rows: pure, and tolerant of rows that another page has changed or taken out since. */
export type Transition<B> = (rows: readonly Row<B>[]) => readonly Row<B>[];

/** `stored`: everything outlives the page. `unstored`: some of it is being written, or the browser refuses to. */
export type Keeping = "stored" | "writing" | "full" | "page-only";

/**
 * A page's copy of the rows. A change is seen at once and written at once, in order; where another page was faster it is made
 * again on top of what that one wrote. What cannot be stored is kept by the page, and tried again with the next change.
 */
export class Replica<B> {
  private stored = new Map<string, StoredRow<B>>();
  private pending: Transition<B>[] = [];
  private current: readonly Row<B>[] = [];
  private writing: Promise<void> | null = null;
  private isFull = false;
  private isLoaded = false;

  /** Told what was written, for the other pages. */
  tell: ((change: RowChange<B>) => void) | null = null;

  constructor(
    private readonly storage: OutboxStorage<B>,
    /** Called after every change of the rows, by this page or another, and when they have been written. */
    private readonly onChange: () => void,
  ) {}

  get rows(): readonly Row<B>[] {
    return this.current;
  }

  /** Whether a row outlives the page, in whatever state. */
  isStored(id: string): boolean {
    return this.storage.outlives && this.stored.has(id);
  }

  get keeping(): Keeping {
    if (!this.storage.outlives) return "page-only";
    if (this.isFull) return "full";
    return this.pending.length > 0 ? "writing" : "stored";
  }

  /** Reads what is stored, with the changes of this page that could not be written yet on top. */
  async load(): Promise<void> {
    await this.writing;
    await this.read();
  }

  /** Changes the rows; resolved when the change is written, or the browser has no room for it. */
  change(transition: Transition<B>): Promise<void> {
    this.pending.push(transition);
    this.current = [...transition(this.current)].sort(byOrder);
    this.onChange();
    this.writing ??= this.write();
    return this.writing;
  }

  /** Takes over what another page wrote. */
  hear({ put, removed }: RowChange<B>): void {
    for (const row of put) if (row.revision > (this.stored.get(row.id)?.revision ?? 0)) this.stored.set(row.id, row);
    for (const { id } of removed) this.stored.delete(id);
    this.rebuild();
  }

  private async read(): Promise<void> {
    // A browser may take its database away at any time: what was read before still counts, and sending goes on.
    const rows = await this.storage.read().catch(() => [...this.stored.values()]);
    // A row of the same revision stays the very object, so that nothing is drawn anew for it.
    const known = this.stored;
    this.stored = new Map(rows.map((row) => [row.id, isOf(known.get(row.id), row.revision) ?? row]));
    this.isLoaded = true;
    this.rebuild();
  }

  private rebuild(): void {
    const rows: readonly Row<B>[] = [...this.stored.values()];
    this.current = [...this.pending.reduce((before, change) => change(before), rows)].sort(byOrder);
    this.onChange();
  }

  private async write(): Promise<void> {
    // Changes go on top of what waits in the browser already; those of one moment are written together.
    await (this.isLoaded ? undefined : this.read());
    while (this.pending.length > 0) {
      const count = this.pending.length;
      const change = this.difference();
      // A browser that stopped storing is as one without room.
      const isEmpty = change.put.length === 0 && change.removed.length === 0;
      const result = isEmpty ? "done" : await this.storage.commit(change).catch(() => "full" as const);
      if (result === "outdated") await this.read();
      if (result === "full") break;
      if (result === "done") this.written(change, count);
      this.isFull = false;
    }
    this.writing = null;
    if (this.pending.length > 0) await this.withoutRoom();
    this.onChange();
  }

  private written(change: RowChange<B>, count: number): void {
    this.record(change);
    this.pending.splice(0, count);
  }

  private record(change: RowChange<B>): void {
    for (const row of change.put) this.stored.set(row.id, row);
    for (const { id } of change.removed) this.stored.delete(id);
    if (change.put.length > 0 || change.removed.length > 0) this.tell?.(change);
  }

  // Taking out needs no room; what is new stays with the page.
  private async withoutRoom(): Promise<void> {
    this.isFull = true;
    const change = { put: [], removed: this.difference().removed };
    if (change.removed.length === 0) return;
    const result = await this.storage.commit(change).catch(() => "full" as const);
    if (result === "done") this.record(change);
  }

  private difference(): RowChange<B> {
    const put = this.current.flatMap((row) => {
      const stored = this.stored.get(row.id);
      return stored && isSame(stored, row) ? [] : [{ ...row, revision: (stored?.revision ?? 0) + 1 }];
    });
    const kept = new Set(this.current.map((row) => row.id));
    const removed = [...this.stored.values()].filter((row) => !kept.has(row.id));
    return { put, removed: removed.map(({ id, revision }) => ({ id, revision })) };
  }
}

function isOf<B>(row: StoredRow<B> | undefined, revision: number): StoredRow<B> | undefined {
  return row?.revision === revision ? row : undefined;
}

function isSame<B>(one: Row<B>, other: Row<B>): boolean {
  return one.order === other.order && one.body === other.body;
}
