/** One thing that is kept. Rows are sorted by `order`, then by `id`. */
export interface Row<B> {
  readonly id: string;
  readonly order: number;
  readonly body: B;
}

/** A row as it is stored: `revision` counts its writes, from 1. */
export interface StoredRow<B> extends Row<B> {
  readonly revision: number;
}

/** Rows to write, each with the revision it gets, and rows to take out, each with the revision that was read. */
export interface RowChange<B> {
  readonly put: readonly StoredRow<B>[];
  readonly removed: readonly { readonly id: string; readonly revision: number }[];
}

/** `outdated`: another page changed one of the rows since it was read, and nothing was written. */
export type Committed = "done" | "outdated" | "full";

/** Where one person's rows for one story are kept. Every call is all or nothing, also against other pages. */
export interface OutboxStorage<B> {
  /** Whether what is written outlives the page. */
  readonly outlives: boolean;
  read(): Promise<readonly StoredRow<B>[]>;
  commit(change: RowChange<B>): Promise<Committed>;
}

export function byOrder(a: Row<unknown>, b: Row<unknown>): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}
