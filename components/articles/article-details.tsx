"use client";

import { useId } from "react";
import { Button } from "../ui/button";
import { ConflictNote } from "../ui/conflict-note";
import { ProblemNote } from "../ui/problem-note";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import styles from "./article-details.module.css";
import { type ArticleField, articleFields, fieldNames, type KnownArticle, listConflicts } from "./article-fields";
import { OutletNames } from "./outlet-names";
import { useArticleForm } from "./use-article-form";
import { ValueOrigin } from "./value-origin";

interface Props {
  readonly article: KnownArticle;
  /** The names of the project's outlets. */
  readonly outlets: readonly string[];
  /** Told the article as it is after a save or a conflict. */
  readonly onSettled?: (article: KnownArticle) => void;
}

/** What is known of an article, each value with where it was found, to correct in place; the text never changes this way. */
export function ArticleDetails({ article: given, outlets, onSettled }: Props) {
  const entry = useArticleForm(given, onSettled);
  const { article, form, ready, isDirty, theirs } = entry;
  const names = useId();
  const problem = entry.problemBeside(...articleFields);
  return (
    <form {...form} className={styles.form} aria-label={`About “${article.title}”`}>
      {articleFields.map((field) => (
        <div key={field} className={styles.row}>
          <Control field={field} entry={entry} names={names} />
          <ValueOrigin
            article={article}
            field={field}
            value={entry.shown(field)}
            outlets={outlets}
            {...(article.abilities.change ? { onUse: (value: string) => entry.type(field, value) } : {})}
          />
        </div>
      ))}
      <OutletNames id={names} outlets={outlets} />
      {problem ? <ProblemNote problem={problem} /> : null}
      {theirs ? (
        <ConflictNote
          differences={listConflicts(theirs, article, entry.drafts)}
          onKeepTheirs={entry.keepTheirs}
          onUseMine={entry.useMine}
        />
      ) : null}
      <div className={styles.actions}>
        {article.abilities.change && !theirs ? (
          <Button type="submit" aria-disabled={!ready || !isDirty}>
            Save
          </Button>
        ) : null}
        {isDirty && !theirs ? (
          <Button variant="quiet" onClick={entry.discard}>
            Discard
          </Button>
        ) : null}
        <span role="status" className={styles.saved}>
          {entry.busy ? "Saving …" : entry.saved ? "Saved" : ""}
        </span>
      </div>
    </form>
  );
}

function Control({
  field,
  entry,
  names,
}: {
  field: ArticleField;
  entry: ReturnType<typeof useArticleForm>;
  names: string;
}) {
  const value = entry.shown(field);
  const common = {
    name: field,
    label: fieldNames[field],
    value,
    error: entry.errorOf(field),
    readOnly: !entry.article.abilities.change,
    placeholder: "none",
    onChange: (event: { target: { value: string } }) => entry.type(field, event.target.value),
  };
  if (field === "title" || field === "url") {
    // Long values wrap, and Enter saves them as it does elsewhere.
    return (
      <TextArea
        {...common}
        rows={1}
        serif={field === "title"}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    );
  }
  if (field === "publishedAt" || field === "modifiedAt")
    return <TextField {...common} type={value.includes("T") ? "text" : "date"} />;
  return <TextField {...common} {...(field === "outlet" ? { list: names } : {})} />;
}
