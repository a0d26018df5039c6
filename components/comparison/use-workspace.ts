"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { browserSurroundings } from "@/lib/client/compare/browser-surroundings";
import { emptyWorkspace, withClaims, withMentions } from "@/lib/client/compare/workspace";
import type { WorkspaceState } from "@/lib/client/compare/workspace-state";
import { createWorkspaceStore, type WorkspaceStore } from "@/lib/client/compare/workspace-store";
import type { CompareData } from "./compare-data";
import { wouldLose } from "./saving/save-words";

function createStore({ person, story, mentions, claims }: CompareData): WorkspaceStore {
  const author = { id: person.id, name: person.name };
  const desk = { author, project: story.project, story: story.id };
  const initial = withClaims(withMentions(emptyWorkspace, mentions), claims);
  return createWorkspaceStore(initial, desk, browserSurroundings(desk));
}

/**
 * The page's store and its state. What waited in the browser is taken up when the page opens; leaving asks only when something would
 * be lost; a returned connection, or coming back to the page, sends at once.
 */
export function useWorkspace(data: CompareData): { store: WorkspaceStore; state: WorkspaceState } {
  const [store] = useState(() => createStore(data));
  const state = useSyncExternalStore(store.subscribe, store.getState, store.getState);
  const asks = wouldLose(state);
  useEffect(() => store.start(), [store]);
  useEffect(() => {
    if (!asks) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [asks]);
  useEffect(() => {
    window.addEventListener("online", store.retry);
    window.addEventListener("focus", store.retry);
    return () => {
      window.removeEventListener("online", store.retry);
      window.removeEventListener("focus", store.retry);
    };
  }, [store]);
  return { store, state };
}
