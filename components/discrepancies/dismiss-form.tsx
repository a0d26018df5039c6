"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "../ui/button";
import { TextField } from "../ui/text-field";
import styles from "./discrepancies.module.css";

interface Props {
  readonly onDismiss: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a discrepancy is none; the reason may be left empty. */
export function DismissForm({ onDismiss, onCancel }: Props) {
  const [reason, setReason] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.form?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onDismiss(reason.trim());
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onCancel();
      }}
    >
      <TextField
        ref={field}
        label="Why it is no discrepancy"
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" keyHint="↵">
          Dismiss
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
