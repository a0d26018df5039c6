"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { CallError, call } from "@/lib/client/call";
import type { EventAnswer } from "@/lib/contract/events";
import type { Problem } from "@/lib/contract/problem";
import { Moment } from "../people/moment";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import styles from "./claim-page.module.css";

const words: Readonly<Record<string, string>> = {
  createClaim: "made the claim",
  putClaim: "worded the claim",
  deleteClaim: "deleted the claim",
  mergeClaims: "merged another claim into it",
  splitClaim: "split mentions off",
  linkMentions: "linked mentions",
  putRelation: "related it to another claim",
  deleteRelation: "took back how it stands to another claim",
  decideDiscrepancy: "decided about a discrepancy",
  withdrawDiscrepancyDecision: "took back what was decided about a discrepancy",
  decideSuggestion: "linked mentions that were suggested",
  confirmAbsence: "confirmed that an outlet says nothing of it",
  withdrawAbsence: "took back that an outlet says nothing of it",
  writeClaimNote: "wrote the note",
  undoEvent: "undid a change",
};

type Past = Pick<EventAnswer, "id" | "name" | "actor" | "at" | "reason" | "undoable">;

/** What was done to the claim, newest first, with undo where one may. */
export function ClaimHistory({ events }: { events: readonly Past[] }) {
  const router = useRouter();
  const [problem, setProblem] = useState<Problem | null>(null);
  const undo = async (event: string) => {
    setProblem(null);
    try {
      await call("undoEvent", { event });
      router.refresh();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
    }
  };
  return (
    <>
      {problem ? <ProblemNote problem={problem} /> : null}
      {events.length === 0 ? <p className={styles.muted}>Nothing since it came with an import.</p> : null}
      <ol>
        {events.map((event) => {
          const done = words[event.name] ?? event.name;
          return (
            <li key={event.id} className={styles.past}>
              <span>
                {event.actor?.name ?? "Someone"} {done}
                {event.reason ? `: “${event.reason}”` : ""}
              </span>
              <span className={styles.muted}>
                <Moment at={event.at} />
              </span>
              {event.undoable ? (
                <Button variant="quiet" aria-label={`Undo: ${done}`} onClick={() => void undo(event.id)}>
                  Undo
                </Button>
              ) : null}
            </li>
          );
        })}
      </ol>
    </>
  );
}
