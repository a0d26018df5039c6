"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { emptyWorkspace, withClaims, withMentions } from "@/lib/client/compare/workspace";
import { createWorkspaceStore, type WorkspaceState, type WorkspaceStore } from "@/lib/client/compare/workspace-store";
import type { CompareData } from "./compare-data";

function createStore(data: CompareData): WorkspaceStore {
  const desk = { author: data.person, project: data.story.project, story: data.story.id };
  return createWorkspaceStore(withClaims(withMentions(emptyWorkspace, data.mentions), data.claims), desk);
}

/** The page's store and its state. Leaving with unsaved work asks first; a returned connection sends at once. */
export function useWorkspace(data: CompareData): { store: WorkspaceStore; state: WorkspaceState } {
  const [store] = useState(() => createStore(data));
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  const unsaved = state.save.kind !== "saved";
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);
  useEffect(() => {
    window.addEventListener("online", store.retry);
    return () => window.removeEventListener("online", store.retry);
  }, [store]);
  return { store, state };
}
