"use client";

import { useId, useRef, useState } from "react";
import { Button } from "../ui/button";
import field from "../ui/field.module.css";
import styles from "./secret-once.module.css";

interface Props {
  readonly label: string;
  readonly secret: string;
  /** What to do with it, and how long it lasts. */
  readonly advice: string;
}

/** A secret that is shown now and never again, with a button that copies it. */
export function SecretOnce({ label, secret, advice }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState("");

  const copy = async () => {
    input.current?.select();
    const done = await navigator.clipboard?.writeText(secret).then(
      () => true,
      () => false,
    );
    setCopied(done ? "Copied." : "It is selected: copy it with the keyboard.");
  };

  return (
    <div className={styles.card}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          ref={input}
          id={id}
          className={field.control}
          value={secret}
          readOnly
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>Copy</Button>
      </div>
      <p className={styles.advice}>
        {advice} It is shown only now. <span role="status">{copied}</span>
      </p>
    </div>
  );
}
