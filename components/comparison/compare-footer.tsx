"use client";

import { Button } from "@/components/ui/button";
import type { WorkspaceState } from "@/lib/client/compare/workspace-store";

interface Props {
  readonly state: WorkspaceState;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });

function saveSentence({ save, refusal }: WorkspaceState): string {
  if (refusal?.stale) return "Conflict: choose below";
  if (save.kind === "saved") return save.at ? `Saved ${clock.format(save.at)}` : "All changes saved";
  if (save.kind === "signed-out") return `Signed out, ${save.waiting} waiting: sign in again in another tab`;
  return save.kind === "offline" ? `Offline, ${save.waiting} waiting` : "Saving…";
}

/** Whether the work is saved, how much there is, undo and redo. */
export function CompareFooter({ state, onUndo, onRedo }: Props) {
  const { mentions, claims } = state.workspace;
  const unlinked = [...mentions.values()].filter((mention) => mention.links.length === 0).length;
  const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
  return (
    <>
      <span role="status">{saveSentence(state)}</span>
      <span>
        {plural(mentions.size, "mention")} · {plural(claims.size, "claim")} · {unlinked} unlinked
      </span>
      {state.canUndo ? (
        <Button variant="quiet" onClick={onUndo}>
          Undo
        </Button>
      ) : null}
      {state.canRedo ? (
        <Button variant="quiet" onClick={onRedo}>
          Redo
        </Button>
      ) : null}
    </>
  );
}
