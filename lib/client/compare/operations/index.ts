import type { CallOptions } from "../../build-request";
import type { Workspace } from "../workspace";
import type { WorkspaceDraft } from "../workspace-draft";
import { attribute } from "./attribute";
import { correct, withdraw } from "./correct";
import { decide } from "./decide";
import { link } from "./link";
import { mark } from "./mark";
import { merge } from "./merge";
import { note } from "./note";
import type { Desk, OperationKind, Sent, Sides, Touched } from "./operation-kind";
import { remove } from "./remove";
import { resize } from "./resize";
import { reword } from "./reword";
import { split } from "./split";
import { stance } from "./stance";
import { tag, untag } from "./tag";
import { teach } from "./teach";
import { unlink } from "./unlink";

const known = {
  mark,
  tag,
  untag,
  link,
  stance,
  unlink,
  reword,
  attribute,
  note,
  resize,
  split,
  merge,
  decide,
  correct,
  withdraw,
  teach,
  delete: remove,
};

type Fields = { [K in keyof typeof known]: (typeof known)[K] extends OperationKind<infer O> ? O : never };
type Kind = keyof Fields;

/** What a person can do in Compare. Each becomes one request, one event, one undo. */
export type CompareOperation<K extends Kind = Kind> = { [P in K]: { readonly kind: P } & Fields[P] }[K];

const kinds: { readonly [K in Kind]: OperationKind<Fields[K]> } = known;

/** Shows the operation's effect: the workspace as it will be once the server has carried it out. */
export function applyOperation<K extends Kind>(
  draft: WorkspaceDraft,
  operation: CompareOperation<K>,
  desk: Desk,
): void {
  kinds[operation.kind].apply(draft, operation, desk);
}

/** Sends one operation that is based on `basis`. Throws `CallError`. */
export function sendOperation<K extends Kind>(
  operation: CompareOperation<K>,
  basis: Workspace,
  options: CallOptions,
): Promise<Sent> {
  return kinds[operation.kind].send(operation, basis, options);
}

/** The mentions and claims that the operation changes or stands on. */
export function touchedBy<K extends Kind>(operation: CompareOperation<K>): Touched {
  return kinds[operation.kind].touches(operation);
}

/** The operation on top of what someone else made of its basis; null where both changed the same thing. */
export async function mergeOperation<K extends Kind>(
  operation: CompareOperation<K>,
  basis: Workspace,
  now: Workspace,
): Promise<CompareOperation<K> | null> {
  const merged = (await kinds[operation.kind].merge?.(operation, basis, now)) ?? null;
  return merged && { ...operation, ...merged };
}

/** Both sides of a conflict in words; null where the operation has no words. */
export function sidesOf<K extends Kind>(operation: CompareOperation<K>, now: Workspace): Sides | null {
  return kinds[operation.kind].sides?.(operation, now) ?? null;
}

/** The operation with other words; null where its sides are no words that could be edited together. */
export function withWords<K extends Kind>(operation: CompareOperation<K>, words: string): CompareOperation<K> | null {
  const worded = kinds[operation.kind].withWords?.(operation, words) ?? null;
  return worded && { ...operation, ...worded };
}

/** What to say with an offer to undo the operation; null for what is undone by its key alone. */
export function undoWords(operation: CompareOperation): string | null {
  return kinds[operation.kind].undoWords ?? null;
}
