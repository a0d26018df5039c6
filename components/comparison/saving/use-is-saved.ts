"use client";

import { useSyncExternalStore } from "react";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";

/** Whether everything done so far is with the server. */
export function useIsSaved(store: WorkspaceStore): boolean {
  const read = () => store.getState().save.kind === "saved";
  return useSyncExternalStore(store.subscribe, read, read);
}
