"use client";

import { useRouter } from "next/navigation";
import { send } from "@/lib/client/call";
import { CommandKbd } from "../keys/command-kbd";
import { offerUndo } from "../projects/undo-offer";
import { useAttempt } from "../projects/use-attempt";
import { ProblemNote } from "../ui/problem-note";
import styles from "./absence-button.module.css";

interface Props {
  readonly cell: { readonly story: string; readonly claim: string; readonly outlet: string };
  /** The outlet's name. */
  readonly outlet: string;
  readonly absence: { readonly version: number; readonly outdated: boolean } | null;
  /** The outlet's articles as they were when the matrix was drawn: what the person confirms to have read. */
  readonly read: readonly { readonly article: string; readonly revision: number }[];
}

/** Confirms in a silent cell that the outlet says nothing of the claim, or takes that back. */
export function AbsenceButton({ cell, outlet, absence, read }: Props) {
  const router = useRouter();
  const { busy, problem, attempt } = useAttempt();
  const holds = absence !== null && !absence.outdated;
  const version = absence ? { version: absence.version } : {};
  const press = () =>
    attempt(async () => {
      const { event } = holds
        ? await send("withdrawAbsence", cell, version)
        : await send("confirmAbsence", { ...cell, body: { read: [...read] } }, version);
      const deed = holds ? "No longer confirmed" : "Confirmed";
      offerUndo({ words: `${deed} that ${outlet} says nothing of the claim.`, event });
      router.refresh();
    });
  return (
    <>
      <button type="button" data-absence aria-disabled={busy} className={styles.button} onClick={press}>
        {holds ? "Take back" : absence ? "Confirm again" : "Confirm absence"} <CommandKbd id="absence.confirm" />
      </button>
      {problem ? <ProblemNote problem={problem} /> : null}
    </>
  );
}
