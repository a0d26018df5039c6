import type { Tx } from "../db/client";
import type { Change, Snapshot } from "./change";

/** Puts one kind of row back. Every kind that an event's changes can name has one. */
export interface Restorer {
  /**
   * The row as it is now, as the snapshot a command would log; null where there is none. A snapshot of many rows is of
   * those that `change` names.
   */
  current(tx: Tx, id: string, change: Change): Promise<Snapshot | null>;
  /** Lets go of what only one row may have, a name or a key, so that rows which swapped it can be put back one by one. */
  release?(tx: Tx, ids: readonly string[]): Promise<void>;
  /** Makes the row as `target` says (null: as if never made) and returns its new snapshot. */
  restore(tx: Tx, id: string, target: Snapshot | null, change: Change): Promise<Snapshot | null>;
}
