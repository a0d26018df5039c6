"use client";

import { EmailField } from "@/components/people/email-field";
import styles from "@/components/people/form.module.css";
import { PasswordField } from "@/components/people/password-field";
import { fieldOf, useForm } from "@/components/people/use-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { ProblemNote } from "@/components/ui/problem-note";
import { signIn } from "@/lib/client/sign-in";

interface Props {
  readonly email: string;
  readonly waiting: number;
  /** Whether somebody else is signed in to the browser now. */
  readonly isTaken: boolean;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Signs the same person in again without leaving Compare; what waits is sent then, and nothing of it as anyone else. */
export function SignInAgain({ email, waiting, isTaken, onDone, onClose }: Props) {
  const { form, ready, busy, problemBeside } = useForm(async (fields) => {
    await signIn(email, fieldOf(fields, "password"));
    onDone();
  });
  const problem = problemBeside();
  const changes = waiting === 1 ? "1 change waits" : `${waiting} changes wait`;
  return (
    <Dialog open onClose={onClose} title="Sign in again">
      <form {...form} className={styles.form}>
        <p>
          {isTaken ? "Someone else is signed in to this browser now, and is signed out by this. " : ""}
          {changes} on this page as {email}; nobody else can send them.
        </p>
        {problem ? <ProblemNote problem={problem} /> : null}
        <EmailField settled={email} />
        <PasswordField label="Password" name="password" kind="current" />
        <Button type="submit" variant="primary" className={styles.wide} disabled={!ready}>
          {busy ? "Signing in…" : "Sign in and send"}
        </Button>
        <p>
          Without a password:{" "}
          <a href="/sign-in" target="_blank" rel="noreferrer">
            sign in in another tab
          </a>
          , then come back.
        </p>
      </form>
    </Dialog>
  );
}
