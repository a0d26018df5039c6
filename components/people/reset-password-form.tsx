"use client";

import { useState } from "react";
import { call } from "@/lib/client/call";
import { Button, ButtonLink } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import styles from "./form.module.css";
import { PasswordField } from "./password-field";
import { fieldOf, useForm } from "./use-form";
import { useLinkSecret } from "./use-link-secret";

const incomplete = {
  detail: "This address lacks the secret of the link. Open the whole link that you were given.",
};

/** Sets a new password with the secret of a one-time link. */
export function ResetPasswordForm() {
  const secret = useLinkSecret();
  const [done, setDone] = useState(false);
  const { form, ready, busy, errorOf, problemBeside } = useForm(async (fields) => {
    await call("resetPassword", { body: { secret: secret ?? "", password: fieldOf(fields, "password") } });
    history.replaceState(null, "", location.pathname);
    setDone(true);
  });
  const problem = problemBeside("password");
  if (done) {
    return (
      <div role="status" className={styles.form}>
        <p className={styles.done}>The password is changed, and every session that was open has ended.</p>
        <ButtonLink href="/sign-in" variant="primary">
          Sign in
        </ButtonLink>
      </div>
    );
  }
  if (secret === "") return <ProblemNote problem={incomplete} />;
  return (
    <form {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <PasswordField label="New password" name="password" kind="new" error={errorOf("password")} />
      <Button type="submit" variant="primary" className={styles.wide} disabled={!ready}>
        {busy ? "Changing…" : "Change password"}
      </Button>
    </form>
  );
}
