"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { WorkspaceState } from "@/lib/client/compare/workspace-state";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";
import { wouldLose } from "./save-words";

/** The store's state with all that is said of saving. While something would be lost, leaving the page asks. */
export function useSaving(store: WorkspaceStore): WorkspaceState {
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  const asks = wouldLose(state);
  useEffect(() => {
    if (!asks) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [asks]);
  return state;
}
