"use client";

import { signIn } from "@/lib/client/sign-in";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { EmailField } from "./email-field";
import styles from "./form.module.css";
import { PasswordField } from "./password-field";
import { fieldOf, useForm } from "./use-form";

/** Signs in and goes on to `to`. */
export function SignInForm({ to }: { to: string }) {
  const { form, ready, busy, problemBeside } = useForm(async (fields) => {
    await signIn(fieldOf(fields, "email"), fieldOf(fields, "password"));
    location.replace(to);
  });
  const problem = problemBeside();
  return (
    <form {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <EmailField />
      <PasswordField label="Password" name="password" kind="current" />
      <Button type="submit" variant="primary" className={styles.wide} disabled={!ready}>
        {busy ? "Signing in…" : "Sign in"}
      </Button>
    </form>
  );
}
