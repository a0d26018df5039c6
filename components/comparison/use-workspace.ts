"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { browserSurroundings } from "@/lib/client/compare/browser-surroundings";
import { unpackMentions } from "@/lib/client/compare/packed-mentions";
import { emptyWorkspace, type Workspace, withClaims, withMentions } from "@/lib/client/compare/workspace";
import { createWorkspaceStore, type WorkspaceStore } from "@/lib/client/compare/workspace-store";
import { unpackRows } from "@/lib/core/comparison/packed-rows";
import type { CompareData } from "./compare-data";

function createStore({ person, story, open, mentions, claims }: CompareData): WorkspaceStore {
  const author = { id: person.id, name: person.name };
  const desk = { author, project: story.project, story: story.id };
  const initial = withClaims(withMentions(emptyWorkspace, unpackMentions(mentions, open)), unpackRows(claims));
  return createWorkspaceStore(initial, desk, browserSurroundings(desk));
}

/**
 * The page's store and the work in it, for what is drawn of the work; whether it is saved is another hook's. What waited in the browser
 * is taken up when the page opens; a returned connection, or coming back to the page, sends at once.
 */
export function useWorkspace(data: CompareData): { store: WorkspaceStore; workspace: Workspace } {
  const [store] = useState(() => createStore(data));
  const read = () => store.getState().workspace;
  const workspace = useSyncExternalStore(store.subscribe, read, read);
  useEffect(() => store.start(), [store]);
  useEffect(() => {
    window.addEventListener("online", store.retry);
    window.addEventListener("focus", store.retry);
    return () => {
      window.removeEventListener("online", store.retry);
      window.removeEventListener("focus", store.retry);
    };
  }, [store]);
  return { store, workspace };
}
