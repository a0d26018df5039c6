import type { Column } from "./column";
import type { ResizeEvents, Resizing } from "./resizing";

/** Resizing of one column at a time by the mention's id. */
export type LazyResizing = {
  /** Takes the mention whose ends can be moved from now on, or none. */
  show(id: string | null): void;
  /** To be called when the mentions changed. */
  refresh(): void;
  redraw(): void;
  focus(): void;
  stop(): void;
};

/** `createResizing`, loaded when a mention is first shown: whoever only reads never needs it. */
export function createLazyResizing(column: Column, events: ResizeEvents): LazyResizing {
  let shown: string | null = null;
  let resizing: Resizing | null = null;
  let isLoading = false;
  let isStopped = false;
  let isAwaited = false;

  function refresh(): void {
    if (shown !== null && resizing === null) load();
    resizing?.show(shown === null ? null : column.index.get(shown));
  }

  async function load(): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    const { createResizing } = await import("./resizing");
    if (isStopped) return;
    resizing = createResizing(column, events);
    refresh();
    if (isAwaited) resizing.focus();
  }

  return {
    show(id) {
      shown = id;
      refresh();
    },
    refresh,
    redraw: () => resizing?.redraw(),
    focus() {
      if (resizing === null) isAwaited = shown !== null;
      else resizing.focus();
    },
    stop() {
      isStopped = true;
      resizing?.stop();
    },
  };
}
