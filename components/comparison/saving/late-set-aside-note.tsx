"use client";

import { useSyncExternalStore } from "react";
import { loadLater } from "@/components/ui/load-later";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";

const SetAsideNote = loadLater(() => import("./set-aside-note").then((module) => module.SetAsideNote));

/** The note of what the server refused; loaded when there is something to say. */
export function LateSetAsideNote({ store }: { store: WorkspaceStore }) {
  const read = () => store.getState().setAside;
  const setAside = useSyncExternalStore(store.subscribe, read, read);
  if (setAside.length === 0) return null;
  return <SetAsideNote setAside={setAside} onKeepTheirs={store.keepTheirs} onUseMine={store.useMine} />;
}
