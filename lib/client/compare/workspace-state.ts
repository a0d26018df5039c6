import type { Keeping } from "../outbox/replica";
import type { Task } from "./journal";
import type { CompareOperation } from "./operations";
import type { Sides } from "./operations/operation-kind";
import type { Held } from "./sender";
import type { Workspace } from "./workspace";

/** What the footer says; "saved" only after the server's answer. */
export type SaveState =
  | { readonly kind: "saved"; readonly at: Date | null }
  | { readonly kind: "saving" | Held; readonly waiting: number };

/** An operation that the server refused, kept until its person has chosen. */
export interface SetAside {
  readonly id: string;
  readonly operation: CompareOperation;
  readonly sentence: string;
  /** Whether someone else was faster, so that there is something to choose between. */
  readonly stale: boolean;
  readonly sides: Sides | null;
  /** Whether the words of both sides can be edited together. */
  readonly hasWords: boolean;
}

export interface WorkspaceState {
  readonly workspace: Workspace;
  readonly save: SaveState;
  /** What is not carried out yet, in its order, by the events it will be. */
  readonly tasks: readonly { readonly id: string; readonly task: Task }[];
  /** Whether what waits outlives the page. */
  readonly keeping: Keeping;
  readonly setAside: readonly SetAside[];
  /** What happened without one's doing, such as a merge or a refused undo; `at` counts the sentences. */
  readonly news: { readonly at: number; readonly sentence: string } | null;
  /** The last operation, where it is one that is easily done by mistake. */
  readonly offer: { readonly key: string; readonly words: string } | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
