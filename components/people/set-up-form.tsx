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
import { useLinkSecret } from "./use-link-secret";

const incomplete = {
  detail:
    "This address lacks the secret of the set-up link. Open the whole link that the program printed when it started.",
};

/** Makes the first person with the secret of the set-up link, signs in, and goes on. */
export function SetUpForm() {
  const secret = useLinkSecret();
  const { form, ready, busy, errorOf, problemBeside } = useForm(async (fields) => {
    const [email, password] = [fieldOf(fields, "email"), fieldOf(fields, "password")];
    await call("setUp", { body: { secret: secret ?? "", name: fieldOf(fields, "name"), email, password } });
    await signIn(email, password);
    location.replace("/");
  });
  const problem = problemBeside("name", "email", "password");
  if (secret === "") return <ProblemNote problem={incomplete} />;
  return (
    <form {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <TextField label="Your name" name="name" autoComplete="name" maxLength={200} required error={errorOf("name")} />
      <EmailField error={errorOf("email")} />
      <PasswordField label="Password" name="password" kind="new" error={errorOf("password")} />
      <Button type="submit" variant="primary" className={styles.wide} disabled={!ready}>
        {busy ? "Setting up…" : "Set up and sign in"}
      </Button>
    </form>
  );
}
