"use client";

import { type ReactNode, useRef, useState } from "react";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import styles from "./form.module.css";
import { useAttempt } from "./use-attempt";

interface Props {
  /** What the button and its confirmation do, such as “Delete this tag”. */
  readonly label: string;
  /** What will happen, said before it does. */
  readonly consequence: ReactNode;
  readonly keep?: string;
  readonly name?: string;
  readonly onConfirm: () => Promise<void>;
}

/** A button for what cannot be taken back: it asks once, in place, and says what will happen. */
export function ConfirmButton({ label, consequence, keep = "Keep it", name, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const { busy, problem, attempt, forget } = useAttempt();
  const ask = useRef<HTMLButtonElement>(null);
  const run = () =>
    attempt(async () => {
      await onConfirm();
      setAsking(false);
    });
  const stop = () => {
    setAsking(false);
    forget();
    requestAnimationFrame(() => ask.current?.focus());
  };
  if (!asking) {
    return (
      <div>
        <Button ref={ask} variant="danger" aria-label={name} onClick={() => setAsking(true)}>
          {label}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.confirm}>
      {problem ? <ProblemNote problem={problem} /> : <p role="status">{consequence}</p>}
      <div className={styles.actions}>
        <Button variant="danger" aria-disabled={busy} onClick={run}>
          {label}
        </Button>
        <Button autoFocus onClick={stop}>
          {keep}
        </Button>
      </div>
    </div>
  );
}
