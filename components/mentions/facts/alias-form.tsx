"use client";

import { type FormEvent, useId } from "react";
import styles from "@/components/facts/facts.module.css";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { makeKey } from "@/lib/client/build-request";
import type { CompareOperation } from "@/lib/client/compare/operations";

interface Props {
  readonly name: string;
  readonly names: readonly string[];
  readonly story: string;
  readonly run: (operation: CompareOperation) => void;
}

/** Teaches the story that another name is the same as this one. */
export function AliasForm({ name, names, story, run }: Props) {
  const list = useId();
  const others = names.filter((other) => other !== name);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const other = String(new FormData(event.currentTarget).get("other") ?? "").trim();
    if (other !== "") run({ kind: "teach", story, alias: makeKey(), names: [name, other] });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField name="other" label="Same name as …" list={list} maxLength={500} />
      <datalist id={list}>
        {others.map((other) => (
          <option key={other} value={other} />
        ))}
      </datalist>
      <div className={styles.actions}>
        <Button type="submit">Same name</Button>
      </div>
    </form>
  );
}
