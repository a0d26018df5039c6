import type { Author } from "@/lib/contract/fields";
import type { CallOptions } from "../../build-request";
import type { Workspace } from "../workspace";
import type { WorkspaceDraft } from "../workspace-draft";

/** Who works where: what a mention or a claim that the server has not answered yet is drawn with. */
export interface Desk {
  readonly author: Author;
  readonly project: string;
  readonly story: string;
}

/** Mentions and claims by their ids. */
export interface Touched {
  readonly mentions: readonly string[];
  readonly claims: readonly string[];
}

/** What the server answered. */
export interface Sent {
  /** The event to undo by; null where nothing was changed. */
  readonly event: string | null;
  /** Puts the answer into what is known of the server. */
  readonly settle: (draft: WorkspaceDraft) => void;
  /** What changed without being answered, to be read again. */
  readonly stale?: Partial<Touched>;
}

/** The words of both sides of a conflict; `theirs` is null where the thing is gone. */
export interface Sides {
  readonly mine: string;
  readonly theirs: string | null;
}

/** One kind of operation in Compare: what it shows at once, how it is sent, and what happens when someone was faster. */
export interface OperationKind<O> {
  /** Everything that it changes or stands on; what of it was there is kept with the operation as its basis. */
  readonly touches: (operation: O) => Touched;
  /** Shows what the server will do. Depends on nothing but its arguments; what is missing is left alone. */
  readonly apply: (draft: WorkspaceDraft, operation: O, desk: Desk) => void;
  /**
   * Sends it as one request that is one event; `basis` holds the things it touches with the versions it is based on, `options`
   * the Idempotency-Key, to be passed on with the version. Throws `CallError`.
   */
  readonly send: (operation: O, basis: Workspace, options: CallOptions) => Promise<Sent>;
  /**
   * The operation as it should be on top of `now`, which someone else made of `basis`; null where both changed the same
   * thing. Pure, but may load its rules first. Without it a stale write always asks.
   */
  readonly merge?: (operation: O, basis: Workspace, now: Workspace) => O | null | Promise<O | null>;
  /** Both sides of a conflict in words. Without it there is nothing to choose between. */
  readonly sides?: (operation: O, now: Workspace) => Sides;
  /** The operation with other words, where both sides can be edited together. */
  readonly withWords?: (operation: O, words: string) => O;
  /** What the footer says with an offer to undo it, such as “Mention deleted”. */
  readonly undoWords?: string;
}
