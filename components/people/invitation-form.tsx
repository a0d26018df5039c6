"use client";

import { call } from "@/lib/client/call";
import { signIn } from "@/lib/client/sign-in";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { TextField } from "../ui/text-field";
import { EmailField } from "./email-field";
import styles from "./form.module.css";
import { PasswordField } from "./password-field";
import { fieldOf, useForm } from "./use-form";
import { type Invitation, useInvitation } from "./use-invitation";

/** Reads the invitation of the link and lets one accept it. */
export function InvitationForm() {
  const { secret, invitation, problem } = useInvitation();
  if (problem) return <ProblemNote problem={problem} />;
  if (!invitation) return <p role="status">Reading the invitation…</p>;
  return <AcceptForm secret={secret} invitation={invitation} />;
}

function AcceptForm({ secret, invitation }: { secret: string; invitation: Invitation }) {
  const { email, known } = invitation;
  const { form, ready, busy, errorOf, problemBeside } = useForm(async (fields) => {
    const password = fieldOf(fields, "password");
    const name = known ? {} : { name: fieldOf(fields, "name") };
    const { project } = await call("acceptInvitation", { body: { secret, password, ...name } });
    await signIn(email, password);
    location.replace(project ? `/projects/${project}` : "/");
  });
  const problem = problemBeside("name", "password");
  return (
    <form {...form} className={styles.form}>
      <Lead invitation={invitation} />
      {problem ? <ProblemNote problem={problem} /> : null}
      <EmailField settled={email} hint="The invitation is for this address." />
      {known ? null : (
        <TextField label="Your name" name="name" autoComplete="name" maxLength={200} required error={errorOf("name")} />
      )}
      <PasswordField
        label={known ? "Password of your account" : "Password"}
        name="password"
        kind={known ? "current" : "new"}
        error={errorOf("password")}
      />
      <Button type="submit" variant="primary" className={styles.wide} disabled={!ready}>
        {busy ? "Accepting…" : "Accept and sign in"}
      </Button>
    </form>
  );
}

function Lead({ invitation: { invitedBy, project, role, known } }: { invitation: Invitation }) {
  const next = known ? "Prove that the account is yours." : "Choose the name that others see and a password.";
  if (!project) return <p>{`${invitedBy} invites you to this installation. ${next}`}</p>;
  return (
    <p>
      {invitedBy} invites you to the project <q className={styles.title}>{project.name}</q> as {role}. {next}
    </p>
  );
}
