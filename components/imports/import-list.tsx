import { useState } from "react";
import { ArticleDetails } from "@/components/articles/article-details";
import type { KnownArticle } from "@/components/articles/article-fields";
import { sayPublished } from "@/components/articles/article-words";
import { Button } from "@/components/ui/button";
import { Flag } from "@/components/ui/flag";
import { plural } from "@/components/ui/plural";
import { Progress } from "@/components/ui/progress";
import { SectionHead } from "@/components/ui/section-head";
import styles from "./import-list.module.css";
import type { Entry, useImportQueue } from "./use-import-queue";

interface Props {
  readonly queue: ReturnType<typeof useImportQueue>;
  readonly outlets: readonly string[];
}

/** What was given to add, and how each fares; what was added can be checked and corrected here. */
export function ImportList({ queue, outlets }: Props) {
  const { entries, cancel } = queue;
  const [open, setOpen] = useState<string | null>(null);
  if (entries.length === 0) return null;
  const added = entries.filter(({ state }) => state === "added").length;
  const failed = entries.filter(({ state }) => state === "failed").length;
  const isBusy = entries.some(({ state }) => state === "waiting" || state === "reading");
  const waiting = entries.filter(({ state }) => state === "waiting").map(({ key }) => key);
  return (
    <section aria-label="Added now" className={styles.list}>
      <SectionHead aside={failed > 0 ? <span className={styles.bad}>{plural(failed, "failed", "failed")}</span> : null}>
        Added now
      </SectionHead>
      {isBusy ? <Progress value={added + failed} of={entries.length} label="sources read" /> : null}
      <p role="status" className={styles.said}>
        {added} of {entries.length} added{failed > 0 ? `, ${failed} failed` : ""}
      </p>
      {waiting.length > 1 ? <Button onClick={() => cancel(waiting)}>Cancel all {waiting.length} waiting</Button> : null}
      <ul>
        {entries.map((entry) => (
          <li key={entry.key} className={styles.entry}>
            {entry.state === "added" ? (
              <Added
                article={entry.article}
                outlets={outlets}
                isOpen={open === entry.key}
                onToggle={() => setOpen(open === entry.key ? null : entry.key)}
                onSettled={(article) => queue.note(article, entry.key)}
              />
            ) : (
              <OnItsWay entry={entry} queue={queue} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OnItsWay({ entry, queue }: { entry: Exclude<Entry, { state: "added" }>; queue: Props["queue"] }) {
  const { key, name } = entry;
  return (
    <>
      <div className={styles.head}>
        <p className={styles.name}>{name}</p>
        <span className={entry.state === "failed" ? styles.bad : styles.state}>{sayState(entry)}</span>
      </div>
      {entry.state === "failed" ? <p className={styles.said}>{entry.sentence}</p> : null}
      <div className={styles.ways}>
        {entry.state === "waiting" ? (
          <Button aria-label={`Cancel ${name}`} onClick={() => queue.cancel([key])}>
            Cancel
          </Button>
        ) : null}
        {(entry.state === "failed" && entry.canRetry) || entry.state === "cancelled" ? (
          <Button aria-label={`Retry ${name}`} onClick={() => queue.retry(key)}>
            Retry
          </Button>
        ) : null}
      </div>
    </>
  );
}

function sayState(entry: Exclude<Entry, { state: "added" }>): string {
  if (entry.state !== "reading") return entry.state;
  return entry.share < 1 ? `sending, ${Math.round(entry.share * 100)} %` : "reading …";
}

interface AddedProps {
  readonly article: KnownArticle;
  readonly outlets: readonly string[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onSettled: (article: KnownArticle) => void;
}

function Added({ article, outlets, isOpen, onToggle, onSettled }: AddedProps) {
  const guesses = Object.values(article.evidence).filter(({ guess }) => guess).length;
  const missing = [article.outlet ? "" : "outlet", article.publishedAt ? "" : "date"].filter(Boolean).join(" and ");
  return (
    <>
      <div className={styles.head}>
        <p className={styles.title} lang={article.language ?? undefined}>
          {article.title}
        </p>
        <span className={styles.state}>added</span>
      </div>
      <p className={styles.said}>
        {article.outlet?.name ?? "no outlet yet"} · {sayPublished(article.publishedAt)}
      </p>
      <div className={styles.ways}>
        {guesses > 0 ? <Flag tone="figures">{plural(guesses, "guess", "guesses")} to check</Flag> : null}
        {missing ? <Flag>{missing} missing</Flag> : null}
        <Button
          aria-expanded={isOpen}
          aria-label={`${isOpen ? "Close" : "Check"} details of ${article.title}`}
          onClick={onToggle}
        >
          {isOpen ? "Close details" : "Check details"}
        </Button>
      </div>
      {isOpen ? <ArticleDetails article={article} outlets={outlets} onSettled={onSettled} /> : null}
    </>
  );
}
