"use client";

import { useState } from "react";
import { call } from "@/lib/client/call";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { EmailField } from "./email-field";
import styles from "./form.module.css";
import { SecretOnce } from "./secret-once";
import { fieldOf, useForm } from "./use-form";

interface Props {
  readonly label: string;
  readonly action: string;
  readonly advice: string;
  /** Makes the link for an address; null where it was made before by the same call. */
  readonly make: (email: string) => Promise<string | null>;
}

/** Makes a one-time link for an e-mail address and shows it once. */
export function LinkForm({ label, action, advice, make }: Props) {
  const [made, setMade] = useState<{ email: string; url: string } | null>(null);
  const { form, ready, errorOf, problemBeside } = useForm(async (fields, element) => {
    const email = fieldOf(fields, "email");
    setMade(null);
    const url = await make(email);
    if (url) setMade({ email, url });
    element.reset();
  });
  const problem = problemBeside("email");
  return (
    <form {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <div className={styles.row}>
        <EmailField label={label} own={false} error={errorOf("email")} />
        <Button type="submit" disabled={!ready}>
          {action}
        </Button>
      </div>
      {made ? <SecretOnce label={`Link for ${made.email}`} secret={made.url} advice={advice} /> : null}
    </form>
  );
}

/** The operator's help for who lost a password. */
export function PasswordResetForm() {
  return (
    <LinkForm
      label="Who lost the password"
      action="Make reset link"
      advice="Hand it over yourself; it works once within 24 hours."
      make={async (email) => (await call("createPasswordReset", { body: { email } })).url}
    />
  );
}
