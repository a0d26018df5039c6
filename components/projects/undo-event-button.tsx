"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { CallError, call } from "@/lib/client/call";
import type { Problem } from "@/lib/contract/problem";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import styles from "./activity-list.module.css";

/** Undoes one event of the history; where someone changed the thing since, it says so in place. */
export function UndoEventButton({ event, words }: { event: string; words: string }) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const undo = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      await call("undoEvent", { event });
      router.refresh();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
    } finally {
      setBusy(false);
    }
  };
  if (problem) return <ProblemNote problem={problem} />;
  return (
    <Button variant="quiet" className={styles.undo} aria-disabled={busy} aria-label={`Undo: ${words}`} onClick={undo}>
      Undo
    </Button>
  );
}
