"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { CallError, call } from "@/lib/client/call";
import { type PersonAnswer, person } from "@/lib/contract/people";
import { Button } from "../ui/button";
import { ConflictNote } from "../ui/conflict-note";
import { ProblemNote } from "../ui/problem-note";
import { TextField } from "../ui/text-field";
import { EmailField } from "./email-field";
import styles from "./form.module.css";
import { fieldOf, useForm } from "./use-form";

/** One's name, which others see beside one's work, and the address one signs in with. */
export function ProfileForm({ me }: { me: PersonAnswer }) {
  const router = useRouter();
  const version = useRef(me.version);
  const [name, setName] = useState(me.name);
  const [stale, setStale] = useState<PersonAnswer | null>(null);
  const [saved, setSaved] = useState<string | null>(null);

  const settle = (now: PersonAnswer) => {
    version.current = now.version;
    setName(now.name);
    setStale(null);
  };
  const { form, ready, errorOf, problemBeside } = useForm(async (fields) => {
    setSaved(null);
    try {
      const now = await call("changeMe", { body: { name: fieldOf(fields, "name") } }, { version: version.current });
      settle(now);
      setSaved(now.name);
      router.refresh();
    } catch (error) {
      const current = error instanceof CallError ? person.safeParse(error.problem.current) : null;
      if (!current?.success) throw error;
      setStale(current.data);
    }
  });
  const keepMine = (theirs: PersonAnswer) => {
    version.current = theirs.version;
    setStale(null);
    form.ref.current?.requestSubmit();
  };
  const problem = problemBeside("name");

  return (
    <form {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {stale ? (
        <ConflictNote
          differences={[{ name: "name", theirs: stale.name, mine: name }]}
          onKeepTheirs={() => settle(stale)}
          onUseMine={() => keepMine(stale)}
        />
      ) : null}
      <TextField
        label="Name"
        hint="Others see it beside your work."
        name="name"
        autoComplete="name"
        maxLength={200}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
        error={errorOf("name")}
      />
      <EmailField settled={me.email} hint="You sign in with it. It stays as it is." />
      <div className={styles.actions}>
        <Button type="submit" disabled={!ready || name === saved}>
          Save name
        </Button>
        <span role="status" className={styles.done}>
          {name === saved ? "Saved." : ""}
        </span>
      </div>
    </form>
  );
}
