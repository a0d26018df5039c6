import { useSyncExternalStore } from "react";

/** Something that was done and can be taken back: what to say of it, and its event. */
export interface UndoOffer {
  readonly words: string;
  /** Null where there is nothing to take back any more. */
  readonly event: string | null;
  /** Whether the page hears of changes by itself, so that taking it back needs no new reading of the page. */
  readonly isLive?: boolean | undefined;
}

let offer: UndoOffer | null = null;
const listeners = new Set<() => void>();

/** Shows an offer to take something back, in place of the one before; null takes it away. It outlives a change of page. */
export function offerUndo(next: UndoOffer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

export function useUndoOffer(): UndoOffer | null {
  return useSyncExternalStore(subscribe, read, () => null);
}

const read = () => offer;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
