"use client";

import type { FormEvent, KeyboardEvent } from "react";
import { type CorrectionField, correctedFact, correctionFields } from "@/components/facts/correction-fields";
import { kindWords } from "@/components/facts/fact-words";
import styles from "@/components/facts/facts.module.css";
import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { makeKey } from "@/lib/client/build-request";
import type { CompareOperation } from "@/lib/client/compare/operations";
import type { FactAnswer } from "@/lib/contract/facts";
import { type Correction, isFact } from "@/lib/core/facts/correct-facts";
import { AliasForm } from "./alias-form";
import type { MentionFactsProps } from "./mention-facts";

interface Props extends Pick<MentionFactsProps, "mention" | "story" | "names"> {
  readonly fact: FactAnswer;
  readonly run: (operation: CompareOperation) => void;
  readonly onLeave: () => void;
}

/** Corrects one fact by hand: other values, nothing of the kind, or back to what the program reads. */
export function FactForm({ fact, mention, story, names, run, onLeave }: Props) {
  const { correction, ...stated } = fact;
  const at = { mention: mention.id, fact: correction?.id ?? makeKey(), version: correction?.version ?? null };
  const fields = isFact(stated) ? correctionFields(stated) : [];
  const put = (said: Correction) => run({ kind: "correct", ...at, said });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isFact(stated)) return;
    const entered = new FormData(event.currentTarget);
    put(correctedFact(stated, (name) => String(entered.get(name) ?? "")));
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onLeave();
  };
  return (
    <div role="none" className={styles.form} onKeyDown={leave}>
      <form className={styles.form} onSubmit={submit}>
        <div className={styles.fields}>
          {fields.map((field) => (
            <FieldOf key={field.name} field={field} />
          ))}
        </div>
        <div className={styles.actions}>
          {fields.length > 0 ? <Button type="submit">Correct</Button> : null}
          {fact.value === null ? null : (
            <Button onClick={() => put({ ...stated, value: null })}>Not a {kindWords[fact.kind].toLowerCase()}</Button>
          )}
          {correction ? (
            <Button variant="quiet" onClick={() => run({ kind: "withdraw", ...at })}>
              Withdraw the correction
            </Button>
          ) : null}
        </div>
      </form>
      {fact.kind === "name" && fact.value ? (
        <AliasForm name={fact.value.longest} names={names} story={story} run={run} />
      ) : null}
    </div>
  );
}

function FieldOf({ field }: { field: CorrectionField }) {
  const { name, label, type, value, choices = [] } = field;
  if (type === "choice") {
    return (
      <SelectField name={name} label={label} defaultValue={value}>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </SelectField>
    );
  }
  const entry = type === "date" ? { type } : type === "number" ? { inputMode: "decimal" as const } : {};
  return <TextField name={name} label={label} defaultValue={value} maxLength={500} {...entry} />;
}
