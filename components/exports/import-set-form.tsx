"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { CallError } from "@/lib/client/call";
import { upload } from "@/lib/client/upload";
import type { ImportedSet } from "@/lib/contract/exports";
import type { Problem } from "@/lib/contract/problem";
import { Button, ButtonLink } from "../ui/button";
import { Field } from "../ui/field";
import { plural } from "../ui/plural";
import { ProblemNote } from "../ui/problem-note";
import styles from "./export.module.css";

type State =
  | { readonly step: "idle" | "reading" }
  | { readonly step: "sending"; readonly share: number }
  | { readonly step: "failed"; readonly problem: Problem }
  | { readonly step: "done"; readonly counts: ImportedSet };

/** Fills an empty project from an exported set: file, progress, and what came in, which stays in sight afterwards. */
export function ImportSetForm({ project, isEmpty }: { project: string; isEmpty: boolean }) {
  const router = useRouter();
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<State>({ step: "idle" });
  const isBusy = state.step === "sending" || state.step === "reading";

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (file === null || isBusy) return;
    setState({ step: "sending", share: 0 });
    const onProgress = (share: number) => setState(share < 1 ? { step: "sending", share } : { step: "reading" });
    try {
      const { answer } = await upload("importSet", { project }, [file], { onProgress });
      setState({ step: "done", counts: answer });
      router.refresh();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setState({ step: "failed", problem: error.problem });
    }
  };

  if (state.step === "done") return <Imported project={project} counts={state.counts} />;
  if (!isEmpty) {
    return (
      <p className={styles.sub}>
        A JSON lines file fills an empty project, and this one has work in it. Make a new project and open its Export
        page.
      </p>
    );
  }
  return (
    <form method="post" onSubmit={submit} className={styles.form}>
      <Field label="JSON lines file" hint="The project takes the name, codebook and everything else from the set.">
        {(attributes) => (
          <input
            {...attributes}
            type="file"
            accept=".jsonl,.ndjson,application/jsonl"
            className={styles.file}
            onChange={({ target }) => {
              setFile(target.files?.[0] ?? null);
              setState({ step: "idle" });
            }}
          />
        )}
      </Field>
      {state.step === "failed" ? <ProblemNote problem={state.problem} /> : null}
      <div className={styles.actions}>
        <Button type="submit" aria-disabled={file === null || isBusy}>
          Read the set
        </Button>
        <span role="status" className={styles.sub}>
          {state.step === "sending" ? `Sending, ${Math.round(100 * state.share)} %` : ""}
          {state.step === "reading" ? "Checking and writing every line …" : ""}
        </span>
      </div>
    </form>
  );
}

function Imported({ project, counts }: { project: string; counts: ImportedSet }) {
  const { articles, mentions, claims, links, renamed } = counts;
  return (
    <div role="status" className={styles.form}>
      <p>
        {plural(articles, "article")}, {plural(mentions, "mention")}, {plural(claims, "claim")} and{" "}
        {plural(links, "link")} came in.
      </p>
      {renamed > 0 ? (
        <p className={styles.sub}>
          {plural(renamed, "row")} got a new id here, because the old one is taken. Exports go on writing the old ones.
        </p>
      ) : null}
      <div>
        <ButtonLink href={`/projects/${project}`}>Open the project</ButtonLink>
      </div>
    </div>
  );
}
