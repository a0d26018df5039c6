import type { Tx } from "../db/client";
import type { Snapshot } from "./change";

/** Puts one kind of row back. Every kind that an event's changes can name has one. */
export interface Restorer {
  /** The row as it is now, as the snapshot a command would log; null where there is none. */
  current(tx: Tx, id: string): Promise<Snapshot | null>;
  /** Makes the row as `target` says (null: as if never made) and returns its new snapshot. */
  restore(tx: Tx, id: string, target: Snapshot | null): Promise<Snapshot | null>;
}
