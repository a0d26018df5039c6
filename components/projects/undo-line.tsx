"use client";

import { useRouter } from "next/navigation";
import { useCallback } from "react";
import { CallError, call } from "@/lib/client/call";
import { loadLater } from "../ui/load-later";
import { offerUndo, useUndoOffer } from "./undo-offer";

const UndoNote = loadLater(() => import("../ui/undo-note").then((module) => module.UndoNote));

/** The line that offers to take back what was just done to a project: a deletion, a merge, a split, a file taken over. */
export function UndoLine() {
  const router = useRouter();
  const offer = useUndoOffer();
  const gone = useCallback(() => offerUndo(null), []);
  if (!offer) return null;
  const { words, event, isLive } = offer;
  const undo = async () => {
    if (event === null) return;
    try {
      await call("undoEvent", { event });
      offerUndo({ words: "Undone", event: null });
      if (!isLive) router.refresh();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      offerUndo({ words: error.problem.detail, event: null });
    }
  };
  return <UndoNote key={`${event} ${words}`} words={words} onUndo={event === null ? undefined : undo} onGone={gone} />;
}
