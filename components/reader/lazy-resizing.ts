import { loadAhead } from "@/lib/client/load-ahead";
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

const loadResizing = loadAhead(() => import("./resizing"));

/**
 * `createResizing`, loaded when a mention is first shown, or ahead of that in idle time. Where that fails, as without a
 * connection, it is tried again with what is shown or asked for next.
 */
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
    const loaded = await loadResizing().catch(() => null);
    isLoading = false;
    const wasAwaited = isAwaited;
    isAwaited = false;
    if (isStopped || loaded === null) return;
    resizing = loaded.createResizing(column, events);
    refresh();
    if (wasAwaited) resizing.focus();
  }

  return {
    show(id) {
      // The ends of another mention were not what was asked for.
      if (id !== shown) isAwaited = false;
      shown = id;
      refresh();
    },
    refresh,
    redraw: () => resizing?.redraw(),
    focus() {
      if (resizing !== null) return void resizing.focus();
      isAwaited = shown !== null;
      refresh();
    },
    stop() {
      isStopped = true;
      resizing?.stop();
    },
  };
}
