"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { call } from "@/lib/client/call";
import { type ProjectAnswer, project as projectAnswer } from "@/lib/contract/projects/project";
import { fieldOf, useForm } from "../people/use-form";
import { Button } from "../ui/button";
import { ConflictNote } from "../ui/conflict-note";
import { ProblemNote } from "../ui/problem-note";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import styles from "./form.module.css";
import { listDifferences } from "./list-differences";
import { useConflict } from "./use-conflict";

const words = { name: "name", description: "description" };

function readFields(fields: FormData) {
  return { name: fieldOf(fields, "name"), description: fieldOf(fields, "description") };
}

/** Renames or describes a project. */
export function ProjectForm({ project }: { project: ProjectAnswer }) {
  const router = useRouter();
  const [saved, setSaved] = useState(false);
  const { theirs, attempt, adopt, drop } = useConflict((current) => projectAnswer.safeParse(current).data ?? null);
  const { form, ready, errorOf, problemBeside } = useForm(async (fields) => {
    setSaved(false);
    await attempt(project.version, async (version) => {
      await call("changeProject", { project: project.id, body: readFields(fields) }, { version });
      setSaved(true);
      router.refresh();
    });
  });
  const problem = problemBeside("name", "description");
  const mine = form.ref.current ? readFields(new FormData(form.ref.current)) : {};
  return (
    <form key={project.version} {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {theirs ? (
        <ConflictNote
          differences={listDifferences(words, theirs, mine)}
          onKeepTheirs={() => {
            drop();
            router.refresh();
          }}
          onUseMine={() => {
            adopt();
            form.ref.current?.requestSubmit();
          }}
        />
      ) : null}
      <TextField
        label="Name"
        name="name"
        required
        maxLength={200}
        defaultValue={project.name}
        error={errorOf("name")}
      />
      <TextArea
        label="What it studies"
        name="description"
        serif
        maxLength={2000}
        defaultValue={project.description}
        error={errorOf("description")}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" disabled={!ready}>
          Save
        </Button>
        <span role="status" className={styles.said}>
          {saved ? "Saved" : ""}
        </span>
      </div>
    </form>
  );
}
