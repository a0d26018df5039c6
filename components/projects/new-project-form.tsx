"use client";

import { useRouter } from "next/navigation";
import { call } from "@/lib/client/call";
import { fieldOf, useForm } from "../people/use-form";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import styles from "./form.module.css";

/** Makes a project and opens it. */
export function NewProjectForm() {
  const router = useRouter();
  const { form, ready, busy, errorOf, problemBeside } = useForm(async (fields) => {
    const body = { name: fieldOf(fields, "name"), description: fieldOf(fields, "description") };
    const project = await call("createProject", { body });
    router.push(`/projects/${project.id}`);
  });
  const problem = problemBeside("name", "description");
  return (
    <form {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <TextField label="Name" name="name" required maxLength={200} error={errorOf("name")} />
      <TextArea
        label="What it studies"
        hint="One or two sentences; they stand under its title."
        name="description"
        serif
        maxLength={2000}
        error={errorOf("description")}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" disabled={!ready}>
          {busy ? "Making it…" : "Make project"}
        </Button>
      </div>
    </form>
  );
}
