import type { Tx } from "../db/client";
import type { Change, Snapshot } from "./change";

/** Rows by their ids among an event's changes. */
export type Snapshots = ReadonlyMap<string, Snapshot>;

/** A row as it is to be; null: as if never made. */
export interface Target {
  readonly id: string;
  readonly target: Snapshot | null;
}

/** Puts one kind of row back. Every kind that an event's changes can name has one. */
export interface Restorer {
  /**
   * The row as it is now, as the snapshot a command would log; null where there is none. A snapshot of many rows is of
   * those that `change` names.
   */
  current(tx: Tx, id: string, change: Change): Promise<Snapshot | null>;
  /** Lets go of what only one row may have, a name or a key, so that rows which swapped it can be put back one by one. */
  release?(tx: Tx, ids: readonly string[]): Promise<void>;
  /** The same of many rows at once, for a kind of which one event changes thousands; rows that are not there are in no answer. */
  readonly many?: {
    current(tx: Tx, ids: readonly string[]): Promise<Snapshots>;
    restore(tx: Tx, targets: readonly Target[]): Promise<Snapshots>;
  };
  /** Makes the row as `target` says (null: as if never made) and returns its new snapshot. */
  restore(tx: Tx, id: string, target: Snapshot | null, change: Change): Promise<Snapshot | null>;
}
