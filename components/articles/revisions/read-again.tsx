"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { CallError, call } from "@/lib/client/call";
import { upload } from "@/lib/client/upload";
import type { ArticleAnswer } from "@/lib/contract/articles";
import type { Problem } from "@/lib/contract/problem";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { plural } from "../../ui/plural";
import { ProblemNote } from "../../ui/problem-note";
import { TextArea } from "../../ui/text-area";
import styles from "./read-again.module.css";

interface Props {
  readonly article: Pick<ArticleAnswer, "id" | "version" | "revision" | "url">;
}

function sayOutcome(before: number, { revision, waiting }: ArticleAnswer): string {
  if (revision === before) return "It reads the same as the newest revision. Nothing was changed.";
  const wait = waiting === 0 ? "Every mention was carried over." : `${plural(waiting, "mention")} wait for you.`;
  return `Revision ${revision} was made. ${wait}`;
}

/** Reads the article as the outlet publishes it now, from its address, a file or pasted text: a new revision, if it differs. */
export function ReadAgain({ article }: Props) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const { id, version, revision, url } = article;
  const revise = async (send: () => Promise<ArticleAnswer>) => {
    setBusy(true);
    setSaid("Reading …");
    setProblem(null);
    try {
      setSaid(sayOutcome(revision, await send()));
      router.replace("?");
      router.refresh();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setSaid("");
      setProblem(error.problem);
    } finally {
      setBusy(false);
    }
  };
  const fetchAgain = (ignoreRobots?: true) => {
    if (url && !busy)
      void revise(() => call("reviseArticle", { article: id, body: { url, ignoreRobots } }, { version }));
  };
  const readGiven = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const file = data.get("file");
    const text = String(data.get("text") ?? "");
    const hasFile = file instanceof File && file.size > 0;
    if (busy) return;
    if (!hasFile && text.trim() === "") return setSaid("Choose a file or paste the text first.");
    void revise(async () => {
      const answer = hasFile
        ? (await upload("reviseArticle", { article: id }, [file], { version })).answer
        : await call("reviseArticle", { article: id, body: { text } }, { version });
      form.reset();
      return answer;
    });
  };
  return (
    <form className={styles.form} aria-label="Read the article again" onSubmit={readGiven}>
      {url ? (
        <div>
          <Button aria-disabled={busy} onClick={() => fetchAgain()}>
            Fetch it again from {new URL(url).hostname}
          </Button>
        </div>
      ) : null}
      <Field label="File" hint="The article as the outlet publishes it now">
        {(attributes) => <input {...attributes} type="file" name="file" className={styles.file} />}
      </Field>
      <TextArea label="Or its text" name="text" rows={4} serif />
      {problem ? (
        <ProblemNote problem={problem}>
          {problem.fields?.ignoreRobots ? <Button onClick={() => fetchAgain(true)}>Fetch anyway</Button> : null}
        </ProblemNote>
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" aria-disabled={busy}>
          Read again
        </Button>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
    </form>
  );
}
