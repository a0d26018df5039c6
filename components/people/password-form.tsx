"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { call } from "@/lib/client/call";
import { signIn } from "@/lib/client/sign-in";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import styles from "./form.module.css";
import { PasswordField } from "./password-field";
import { fieldOf, useForm } from "./use-form";

/** Changes one's password. This browser gets a fresh session with the new one, all others end. */
export function PasswordForm({ email }: { email: string }) {
  const router = useRouter();
  const [done, setDone] = useState(false);
  const { form, ready, errorOf, problemBeside } = useForm(async (fields, element) => {
    const [current, password] = [fieldOf(fields, "current"), fieldOf(fields, "password")];
    setDone(false);
    await call("changePassword", { body: { current, password } });
    await signIn(email, password);
    element.reset();
    setDone(true);
    router.refresh();
  });
  const problem = problemBeside("current", "password");
  return (
    <form {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <input type="email" autoComplete="username" defaultValue={email} readOnly hidden />
      <PasswordField label="Present password" name="current" kind="current" error={errorOf("current")} />
      <PasswordField label="New password" name="password" kind="new" error={errorOf("password")} />
      <div className={styles.actions}>
        <Button type="submit" disabled={!ready}>
          Change password
        </Button>
        <span role="status" className={styles.done}>
          {done ? "Changed. Your other sessions have ended." : ""}
        </span>
      </div>
    </form>
  );
}
