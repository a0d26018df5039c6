"use client";

import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { fieldOf, useForm } from "@/components/people/use-form";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { call } from "@/lib/client/call";
import { importArticles } from "@/lib/contract/articles";
import styles from "./add-articles.module.css";

/** Paste one article. What is left empty is read from the text where it can be; nothing typed is lost when it is refused. */
export function PasteForm({ story, outlets }: { story: string; outlets: readonly string[] }) {
  const router = useRouter();
  const names = useId();
  const [added, setAdded] = useState("");
  const { form, ready, busy, errorOf, problemBeside } = useForm(async (fields, element) => {
    const text = fieldOf(fields, "text");
    const given = (["title", "outlet", "publishedAt"] as const)
      .map((name) => [name, fieldOf(fields, name).trim()] as const)
      .filter(([, value]) => value !== "");
    const answer = await call(importArticles, { story, body: { text, ...Object.fromEntries(given) } });
    element.reset();
    setAdded("title" in answer && "outlet" in answer ? answer.title : "The article");
    router.refresh();
  });
  const problem = problemBeside("text", "title", "outlet", "publishedAt");
  return (
    <form {...form} className={styles.form} aria-label="Paste an article">
      <TextArea label="Text" name="text" rows={8} error={errorOf("text")} required />
      <div className={styles.two}>
        <TextField label="Title" name="title" hint="Read from the text when left empty" error={errorOf("title")} />
        <TextField label="Outlet" name="outlet" list={names} error={errorOf("outlet")} />
        <TextField label="Date" name="publishedAt" type="date" error={errorOf("publishedAt")} />
        <datalist id={names}>
          {outlets.map((outlet) => (
            <option key={outlet} value={outlet} />
          ))}
        </datalist>
      </div>
      {problem ? <ProblemNote problem={problem} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" aria-disabled={!ready}>
          Add article
        </Button>
        <span role="status" className={styles.said}>
          {busy ? "Reading …" : added ? `Added: ${added}` : ""}
        </span>
      </div>
    </form>
  );
}
