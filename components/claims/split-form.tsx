"use client";

import { useEffect, useState } from "react";
import { call, send } from "@/lib/client/call";
import type { StanceConflictAnswer } from "@/lib/contract/claim-merges";
import type { ClaimAnswer, ClaimMentionAnswer } from "@/lib/contract/claims";
import { offerUndo } from "../projects/undo-offer";
import { useAttempt } from "../projects/use-attempt";
import { Button } from "../ui/button";
import { plural } from "../ui/plural";
import { ProblemNote } from "../ui/problem-note";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import styles from "./claim-page.module.css";
import { ClaimSearch } from "./claim-search";
import { answersOf, type StanceAnswers, StanceQuestions } from "./stance-questions";

interface Props {
  readonly claim: ClaimAnswer;
  readonly mentions: readonly ClaimMentionAnswer[];
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** The stances that have to be said before these mentions go to that claim; none for a new one. */
function useConflicts(claim: string, mentions: readonly string[], into: string | undefined) {
  const [conflicts, setConflicts] = useState<readonly StanceConflictAnswer[]>([]);
  const chosen = mentions.join(",");
  useEffect(() => {
    setConflicts([]);
    if (!into || chosen === "") return;
    const stop = new AbortController();
    call("previewClaimSplit", { claim, mentions: chosen, into }, { signal: stop.signal })
      .then((preview) => setConflicts(preview.conflicts))
      .catch(() => undefined);
    return () => stop.abort();
  }, [claim, chosen, into]);
  return conflicts;
}

/** Says which mentions go, where to and why; what is not chosen stays, and so do notes, discussions and relations. */
export function SplitForm({ claim, mentions, onDone, onLeave }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [into, setInto] = useState<ClaimAnswer | null>(null);
  const [statement, setStatement] = useState("");
  const [reason, setReason] = useState("");
  const [said, setSaid] = useState<StanceAnswers>({});
  const { busy, problem, attempt } = useAttempt();
  const conflicts = useConflicts(claim.id, chosen, into?.id);
  const isReady = !busy && chosen.length > 0 && reason.trim() !== "" && (into !== null || statement.trim() !== "");
  const split = () =>
    attempt(async () => {
      if (!isReady) return;
      const body = {
        mentions: [...chosen],
        into: into ? { claim: into.id } : { statement: statement.trim() },
        stances: answersOf(conflicts, said),
        reason: reason.trim(),
      };
      const { event } = await send("splitClaim", { claim: claim.id, body }, { version: claim.version });
      offerUndo({ words: `${plural(chosen.length, "mention")} split off.`, event });
      onDone();
    });
  return (
    <div className={styles.form}>
      <fieldset className={styles.questions}>
        <legend>Mentions that go</legend>
        {mentions.map(({ mention, quote, outlet }) => (
          <label key={mention} className={styles.choice}>
            <input
              type="checkbox"
              checked={chosen.includes(mention)}
              onChange={({ currentTarget: { checked } }) =>
                setChosen(checked ? [...chosen, mention] : chosen.filter((id) => id !== mention))
              }
            />
            <span>
              <q className={styles.serif} dir="auto">
                {quote}
              </q>{" "}
              <span className={styles.muted}>{outlet?.name}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {into ? (
        <p>
          They go to <span className={styles.serif}>“{into.statement}”</span>{" "}
          <Button variant="quiet" onClick={() => setInto(null)}>
            Choose otherwise
          </Button>
        </p>
      ) : (
        <>
          <TextArea
            serif
            label="Statement of a new claim for them"
            maxLength={2000}
            value={statement}
            onChange={(event) => setStatement(event.currentTarget.value)}
          />
          <ClaimSearch project={claim.project} label="Or a claim that is there" except={claim.id} onPick={setInto} />
        </>
      )}
      <StanceQuestions conflicts={conflicts} said={said} onSay={setSaid} />
      <TextField
        label="Reason"
        hint="The history keeps it"
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {problem ? <ProblemNote problem={problem} /> : null}
      <div className={styles.row}>
        <Button variant="primary" aria-disabled={!isReady} onClick={split}>
          {chosen.length > 0 ? `Split ${plural(chosen.length, "mention")} off` : "Split"}
        </Button>
        <Button onClick={onLeave}>Cancel</Button>
      </div>
    </div>
  );
}
