import type { LiveEvent } from "@/lib/contract/live";

const listeners = new Set<(event: LiveEvent) => void>();

/** Calls `listener` for every event of the project that this page hears of, one's own too. Answers how to stop. */
export function onLiveEvent(listener: (event: LiveEvent) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Tells the page of an event that the live stream brought. */
export function tellLiveEvent(event: LiveEvent): void {
  for (const listener of listeners) listener(event);
}

/** Whether the event deleted this thing: the server has nothing to tell of it any more. */
export function isDeletionOf(id: string, { name, subject }: LiveEvent): boolean {
  return name.startsWith("delete") && subject === id;
}
