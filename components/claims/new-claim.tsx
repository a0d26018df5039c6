"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { call } from "@/lib/client/call";
import { fieldOf, useForm } from "../people/use-form";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { ProblemNote } from "../ui/problem-note";
import { SelectField } from "../ui/select-field";
import { TextArea } from "../ui/text-area";
import styles from "./claim-database.module.css";

interface Props {
  readonly project: string;
  readonly stories: readonly { readonly id: string; readonly name: string }[];
}

/** Adds a claim to the database before anything mentions it; its page opens then. */
export function NewClaim({ project, stories }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onClick={() => setOpen(true)}>
        New claim
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="New claim">
        <NewClaimForm project={project} stories={stories} onLeave={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function NewClaimForm({ project, stories, onLeave }: Props & { onLeave: () => void }) {
  const router = useRouter();
  const { form, ready, errorOf, problemBeside } = useForm(async (fields) => {
    const story = fieldOf(fields, "story");
    const statement = fieldOf(fields, "statement").trim();
    const claim = await call("createClaim", { project, body: { statement, ...(story ? { story } : {}) } });
    router.push(`/projects/${project}/claims/${claim.id}`);
  });
  const problem = problemBeside("body.statement", "statement");
  return (
    <form {...form} className={styles.form}>
      <TextArea
        serif
        autoFocus
        name="statement"
        label="Statement"
        hint="One sentence that any outlet could state or deny"
        maxLength={2000}
        error={errorOf("statement")}
      />
      <SelectField name="story" label="Story" hint="It gets its margin number there">
        <option value="">None yet</option>
        {stories.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {problem ? <ProblemNote problem={problem} /> : null}
      <div className={styles.chips}>
        <Button type="submit" variant="primary" aria-disabled={!ready}>
          Add the claim
        </Button>
        <Button onClick={onLeave}>Cancel</Button>
      </div>
    </form>
  );
}
