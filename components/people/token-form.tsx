"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { call } from "@/lib/client/call";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import styles from "./form.module.css";
import { SecretOnce } from "./secret-once";
import { fieldOf, useForm } from "./use-form";

const day = 24 * 60 * 60 * 1000;
const lives = { "30": "30 days", "90": "90 days", "365": "a year", "": "until it is revoked" } as const;

/** Makes an API token and shows its secret once. */
export function TokenForm() {
  const router = useRouter();
  const [secret, setSecret] = useState<string | null>(null);
  const { form, ready, errorOf, problemBeside } = useForm(async (fields, element) => {
    const days = Number(fieldOf(fields, "days"));
    const expiresAt = days > 0 ? new Date(Date.now() + days * day).toISOString() : null;
    const made = await call("createToken", { body: { name: fieldOf(fields, "name"), expiresAt } });
    setSecret(made.secret);
    element.reset();
    router.refresh();
  });
  const problem = problemBeside("name");
  return (
    <form {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <div className={styles.row}>
        <TextField label="What it is for" name="name" maxLength={200} required error={errorOf("name")} />
        <SelectField label="Lasts" name="days" defaultValue="90">
          {Object.entries(lives).map(([days, words]) => (
            <option key={days} value={days}>
              {words}
            </option>
          ))}
        </SelectField>
        <Button type="submit" disabled={!ready}>
          Make token
        </Button>
      </div>
      {secret ? (
        <SecretOnce
          label="The new token"
          secret={secret}
          advice="Send it as “Authorization: Bearer …” and keep it like a password."
        />
      ) : null}
    </form>
  );
}
