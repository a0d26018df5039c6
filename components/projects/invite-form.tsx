"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { call } from "@/lib/client/call";
import { roles } from "@/lib/core/access/roles";
import { fieldOf, useForm } from "../people/use-form";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { TextField } from "../ui/text-field";
import { CopyLink } from "./copy-link";
import styles from "./invite-form.module.css";
import { roleWords } from "./role-words";

interface Made {
  readonly id: string;
  readonly email: string;
  readonly url: string;
}

interface Props {
  readonly project: string;
  /** The ids of the invitations that are open. */
  readonly open: readonly string[];
}

/** Invites an e-mail address to a role and shows the link, once, to be handed over while it is open. */
export function InviteForm({ project, open }: Props) {
  const router = useRouter();
  const [made, setMade] = useState<Made | null>(null);
  const { form, ready, errorOf, problemBeside } = useForm(async (fields, element) => {
    setMade(null);
    const role = roles.find((name) => name === fieldOf(fields, "role")) ?? "annotator";
    const { id, url, email } = await call("inviteMember", { project, body: { email: fieldOf(fields, "email"), role } });
    if (url) setMade({ id, email, url });
    element.reset();
    router.refresh();
  });
  const problem = problemBeside("email", "role");
  return (
    <form {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <TextField label="E-mail address" name="email" type="email" required maxLength={254} error={errorOf("email")} />
      <fieldset className={styles.roles}>
        <legend>Role</legend>
        {roles.map((role) => (
          <label key={role} className={styles.role}>
            <input type="radio" name="role" value={role} defaultChecked={role === "annotator"} />
            <span>
              <b>{role}</b>
              <span className={styles.words}>{roleWords[role]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <Button type="submit" variant="primary" disabled={!ready}>
          Make invitation link
        </Button>
      </div>
      {made && open.includes(made.id) ? (
        <CopyLink
          url={made.url}
          sentence={`Hand this link to ${made.email}. It works once, for 14 days, and is shown only now.`}
        />
      ) : null}
    </form>
  );
}
