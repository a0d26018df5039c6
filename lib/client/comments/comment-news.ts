import type { WholeDiscussion } from "@/lib/contract/comments";

/** What became known about comments: of the thing discussed, or (null) of anything; with the discussion where it came along. */
export interface CommentNews {
  readonly about: string | null;
  readonly discussion?: WholeDiscussion;
}

const listeners = new Set<(news: CommentNews) => void>();

/** Hears of everything that `tellComments` is told on this page: one's own comments, and others' by the live stream. */
export function hearComments(listener: (news: CommentNews) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function tellComments(news: CommentNews): void {
  for (const listener of listeners) listener(news);
}

const names: ReadonlySet<string> = new Set([
  "startDiscussion",
  "addComment",
  "changeComment",
  "deleteComment",
  "resolveDiscussion",
  "reopenDiscussion",
  "undoEvent",
]);

/** Passes an event of the live stream on, where it is about comments. */
export function tellOfEvent({ name, subject }: { readonly name: string; readonly subject: string | null }): void {
  if (names.has(name)) tellComments({ about: subject });
}

const readers = new Set<() => void>();

/** Hears that one has read something, which changes one's counts and nothing else. */
export function hearRead(reader: () => void): () => void {
  readers.add(reader);
  return () => readers.delete(reader);
}

export function tellRead(): void {
  for (const reader of readers) reader();
}
