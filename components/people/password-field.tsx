"use client";

import { useState } from "react";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import field from "../ui/field.module.css";
import styles from "./form.module.css";

interface Props {
  readonly label: string;
  readonly name: string;
  /** Which password a password manager should fill in, or offer to make. */
  readonly kind: "current" | "new";
  readonly error?: string | undefined;
}

const rule = "At least 8 characters; 15 or more are better.";

/** A password, hidden unless one asks to see it. Pasting and password managers work. */
export function PasswordField({ label, name, kind, error }: Props) {
  const [shown, setShown] = useState(false);
  return (
    <Field label={label} hint={kind === "new" ? rule : undefined} error={error}>
      {(attributes) => (
        <div className={styles.password}>
          <input
            {...attributes}
            className={field.control}
            type={shown ? "text" : "password"}
            name={name}
            autoComplete={`${kind}-password`}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            maxLength={256}
            required
          />
          <Button aria-label={`${shown ? "Hide" : "Show"} ${label.toLowerCase()}`} onClick={() => setShown(!shown)}>
            {shown ? "Hide" : "Show"}
          </Button>
        </div>
      )}
    </Field>
  );
}
