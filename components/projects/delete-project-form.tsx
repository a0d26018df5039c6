"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { call } from "@/lib/client/call";
import type { ProjectAnswer } from "@/lib/contract/projects/project";
import { useForm } from "../people/use-form";
import { Button } from "../ui/button";
import { plural } from "../ui/plural";
import { ProblemNote } from "../ui/problem-note";
import { TextField } from "../ui/text-field";
import styles from "./form.module.css";

/** Deletes a project once its name is typed. */
export function DeleteProjectForm({ project }: { project: ProjectAnswer }) {
  const router = useRouter();
  const [typed, setTyped] = useState("");
  const { form, ready, problemBeside } = useForm(async () => {
    if (typed.trim() !== project.name) return;
    await call("deleteProject", { project: project.id }, { version: project.version });
    router.push("/projects");
    router.refresh();
  });
  const problem = problemBeside();
  const { stories, articles, mentions, claims } = project.counts;
  return (
    <form {...form} className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <p>
        Every member loses it, with {plural(stories, "story", "stories")}, {plural(articles, "article")},{" "}
        {plural(mentions, "mention")} and {plural(claims, "claim")}. It is kept for 30 days.
      </p>
      <TextField
        label={`Type “${project.name}” to delete it`}
        name="typed"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div>
        <Button type="submit" variant="danger" disabled={!ready || typed.trim() !== project.name}>
          Delete project
        </Button>
      </div>
    </form>
  );
}
