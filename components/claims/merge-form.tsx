"use client";

import { useEffect, useState } from "react";
import { CallError, call, send } from "@/lib/client/call";
import type { ClaimMergeAnswer } from "@/lib/contract/claim-merges";
import type { Problem } from "@/lib/contract/problem";
import { offerUndo } from "../projects/undo-offer";
import { useAttempt } from "../projects/use-attempt";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import styles from "./claim-page.module.css";
import { mergeWords } from "./merge-words";
import { answersOf, type StanceAnswers, StanceQuestions } from "./stance-questions";

/** A claim as the form names it. */
export interface MergeClaimEnd {
  readonly id: string;
  readonly statement: string;
}

interface Props {
  readonly claims: readonly [MergeClaimEnd, MergeClaimEnd];
  /** The merge is done; `into` is the claim that stays. */
  readonly onDone: (into: string) => void;
  readonly onLeave: () => void;
  /** Whether the page hears of the merge by itself. */
  readonly isLive?: boolean;
}

/** What merging one into the other would do, as the server says it; null until it has. */
function usePreview(into: string, from: string) {
  const [preview, setPreview] = useState<ClaimMergeAnswer | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    call("previewClaimMerge", { claim: into, from }, { signal: stop.signal })
      .then((answer) => {
        setProblem(null);
        setPreview(answer);
      })
      .catch((error) => {
        if (stop.signal.aborted) return;
        if (!(error instanceof CallError)) throw error;
        setProblem(error.problem);
      });
    return () => stop.abort();
  }, [into, from]);
  return { preview: preview?.into.id === into && preview.from.id === from ? preview : null, problem };
}

/** Merges one claim into another: which stays and in which words, what that does, and why; one undo takes it back. */
export function MergeForm({ claims, onDone, onLeave, isLive }: Props) {
  const [at, setAt] = useState<0 | 1>(0);
  const [into, from] = at === 0 ? claims : [claims[1], claims[0]];
  const [statement, setStatement] = useState(into.statement);
  const [reason, setReason] = useState("");
  const [said, setSaid] = useState<StanceAnswers>({});
  const { preview, problem: unread } = usePreview(into.id, from.id);
  const { busy, problem: refused, attempt } = useAttempt();
  const problem = refused ?? unread;
  const isReady =
    !busy && preview !== null && preview.problem === null && reason.trim() !== "" && statement.trim() !== "";
  const merge = () =>
    attempt(async () => {
      if (!preview || !isReady) return;
      const body = {
        from: { claim: from.id, version: preview.from.version },
        ...(statement.trim() === preview.into.statement ? {} : { statement: statement.trim() }),
        stances: answersOf(preview.conflicts, said),
        reason: reason.trim(),
      };
      const { event } = await send("mergeClaims", { claim: into.id, body }, { version: preview.into.version });
      offerUndo({ words: "Claims merged.", event, isLive });
      onDone(into.id);
    });
  return (
    <div className={styles.form}>
      <fieldset className={styles.questions}>
        <legend>Which claim stays</legend>
        {claims.map((claim, index) => (
          <label key={claim.id} className={styles.choice}>
            <input
              type="radio"
              name="stays"
              checked={index === at}
              onChange={() => {
                setAt(index === 0 ? 0 : 1);
                setStatement(claim.statement);
              }}
            />
            <span className={styles.serif} dir="auto">
              {claim.statement}
            </span>
          </label>
        ))}
      </fieldset>
      <TextArea
        serif
        label="Its statement"
        maxLength={2000}
        value={statement}
        onChange={(event) => setStatement(event.currentTarget.value)}
      />
      {preview ? (
        <>
          {preview.problem ? <ProblemNote problem={{ detail: preview.problem }} /> : null}
          <ul aria-label="What will happen" className={styles.outcome}>
            {mergeWords(preview).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <StanceQuestions conflicts={preview.conflicts} said={said} onSay={setSaid} />
        </>
      ) : null}
      <TextField
        label="Reason"
        hint="The history keeps it"
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {problem ? <ProblemNote problem={problem} /> : null}
      <div className={styles.row}>
        <Button variant="primary" aria-disabled={!isReady} onClick={merge}>
          Merge the claims
        </Button>
        <Button onClick={onLeave}>Cancel</Button>
      </div>
    </div>
  );
}
