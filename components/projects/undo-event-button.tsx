"use client";

import { useRouter } from "next/navigation";
import { call } from "@/lib/client/call";
import { announce } from "../ui/announcer";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import styles from "./activity-list.module.css";
import { useAttempt } from "./use-attempt";

/** Undoes one event of the history; where someone changed the thing since, it says so in place. */
export function UndoEventButton({ event, words }: { event: string; words: string }) {
  const router = useRouter();
  const { busy, problem, attempt } = useAttempt();
  const undo = () =>
    attempt(async () => {
      await call("undoEvent", { event });
      announce("Undone");
      router.refresh();
    });
  return (
    <>
      <Button variant="quiet" className={styles.undo} aria-disabled={busy} aria-label={`Undo: ${words}`} onClick={undo}>
        Undo
      </Button>
      {problem ? <ProblemNote problem={problem} /> : null}
    </>
  );
}
