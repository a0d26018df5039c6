"use client";

import { useRouter } from "next/navigation";
import { useId } from "react";
import { fieldOf, useForm } from "@/components/people/use-form";
import { ConfirmButton } from "@/components/projects/confirm-button";
import { useConflict } from "@/components/projects/use-conflict";
import { Button } from "@/components/ui/button";
import { Flag } from "@/components/ui/flag";
import { ProblemNote } from "@/components/ui/problem-note";
import { TextField } from "@/components/ui/text-field";
import { call } from "@/lib/client/call";
import { type ArticleAnswer, article as articleSchema, changeArticle, deleteArticle } from "@/lib/contract/articles";
import styles from "./article-form.module.css";

interface Props {
  readonly article: ArticleAnswer;
  readonly outlets: readonly string[];
  /** The story's page of articles, where one goes after deleting. */
  readonly list: string;
}

const fields = [
  { name: "title", label: "Title", hint: "" },
  { name: "outlet", label: "Outlet", hint: "A new name adds an outlet" },
  { name: "publishedAt", label: "Date", hint: "2019-06-14, or a time such as 2019-06-14T08:30:00Z" },
  { name: "byline", label: "By-line", hint: "" },
  { name: "language", label: "Language", hint: "A code such as en, ru or kk" },
  { name: "url", label: "Address", hint: "" },
] as const;

type Field = (typeof fields)[number]["name"];

function shownValue(article: ArticleAnswer, field: Field): string {
  return (field === "outlet" ? article.outlet?.name : article[field]) ?? "";
}

function readCurrent(current: unknown): ArticleAnswer | null {
  const parsed = articleSchema.safeParse(current);
  return parsed.success ? parsed.data : null;
}

/** What is known of the article, each value with where it was found; corrections never touch the text. */
export function ArticleForm({ article, outlets, list }: Props) {
  const router = useRouter();
  const names = useId();
  const conflict = useConflict(readCurrent);
  const { form, ready, errorOf, problemBeside } = useForm(async (data) => {
    const body = Object.fromEntries(
      fields
        .map(({ name }) => [name, fieldOf(data, name).trim()] as const)
        .filter(([name, value]) => value !== shownValue(article, name))
        .map(([name, value]) => [name, value === "" ? null : value]),
    );
    if (Object.keys(body).length === 0) return;
    await conflict.attempt(article.version, async (version) => {
      await call(changeArticle, { article: article.id, body }, { version });
      router.refresh();
    });
  });
  const { theirs } = conflict;
  const remove = async () => {
    await call(deleteArticle, { article: article.id }, { version: article.version });
    router.push(list);
    router.refresh();
  };
  return (
    <>
      <form {...form} key={article.version} className={styles.form} aria-label="About this article">
        {fields.map(({ name, label, hint }) => (
          <div key={name}>
            <TextField
              label={label}
              hint={hint || undefined}
              name={name}
              defaultValue={shownValue(article, name)}
              readOnly={!article.abilities.change}
              error={errorOf(name)}
              {...(name === "outlet" ? { list: names } : {})}
            />
            <Found evidence={article.evidence[name]} />
          </div>
        ))}
        <datalist id={names}>
          {outlets.map((outlet) => (
            <option key={outlet} value={outlet} />
          ))}
        </datalist>
        <Beside problem={problemBeside(...fields.map(({ name }) => name))} />
        {theirs ? (
          <div role="alert" className={styles.conflict}>
            <p>Someone changed this article meanwhile. It says now:</p>
            <ul>
              {fields
                .filter(({ name }) => shownValue(theirs, name) !== shownValue(article, name))
                .map(({ name, label }) => (
                  <li key={name}>
                    {label}: {shownValue(theirs, name) || "nothing"}
                  </li>
                ))}
            </ul>
            <Button
              onClick={() => {
                conflict.drop();
                router.refresh();
              }}
            >
              Keep theirs
            </Button>{" "}
            <Button type="submit" onClick={conflict.adopt}>
              Use mine
            </Button>
          </div>
        ) : null}
        {article.abilities.change ? (
          <Button type="submit" variant="primary" aria-disabled={!ready}>
            Save
          </Button>
        ) : null}
      </form>
      {article.abilities.change ? (
        <ConfirmButton
          label="Delete this article"
          consequence="The article and its mentions vanish from the story. They are kept for 30 days."
          onConfirm={remove}
        />
      ) : null}
    </>
  );
}

function Beside({ problem }: { problem: { detail: string } | null }) {
  return problem ? <ProblemNote problem={problem} /> : null;
}

function Found({ evidence }: { evidence: { foundIn: string; guess: boolean } | undefined }) {
  if (!evidence) return null;
  return (
    <p className={styles.found}>
      {evidence.guess ? <Flag tone="figures">guess</Flag> : null} found in {evidence.foundIn}
    </p>
  );
}
