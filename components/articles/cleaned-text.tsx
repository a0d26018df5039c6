"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { CallError, call } from "@/lib/client/call";
import type { ArticleAnswer } from "@/lib/contract/articles";
import type { Problem } from "@/lib/contract/problem";
import { Button } from "../ui/button";
import { plural } from "../ui/plural";
import { ProblemNote } from "../ui/problem-note";
import { ArticleText } from "./article-text";
import styles from "./cleaned-text.module.css";

type Removed = ArticleAnswer["removed"][number];
type Change = { readonly restore: number[] } | { readonly leaveOut: number[] };

/** The text as it was read, with what was left out struck through in its place; an editor moves passages either way. */
export function CleanedText({ article }: { article: ArticleAnswer }) {
  const { text, blocks, removed, language, abilities } = article;
  const { revise, busy, problem } = useRevision(article);
  const places = byPosition(removed);
  const restore = abilities.change ? (index: number) => revise({ restore: [index] }) : null;
  return (
    <>
      {problem ? <ProblemNote problem={problem} /> : null}
      {removed.length > 0 ? (
        <p className={styles.summary}>
          {plural(removed.length, "passage")} left out, struck through where {removed.length === 1 ? "it" : "they"}{" "}
          stood.
          {abilities.change && removed.length > 1 ? (
            <Button
              variant="quiet"
              aria-disabled={busy}
              onClick={() => revise({ restore: removed.map((_, at) => at) })}
            >
              Restore all
            </Button>
          ) : null}
        </p>
      ) : null}
      <ArticleText
        text={text ?? ""}
        blocks={blocks}
        language={language}
        before={(position) => <LeftOut here={places.get(position) ?? []} busy={busy} onRestore={restore} />}
        beside={
          abilities.change
            ? (index) => (
                <Button
                  variant="quiet"
                  className={styles.leaveOut}
                  aria-label={`Leave out paragraph ${index + 1}`}
                  aria-disabled={busy}
                  onClick={() => revise({ leaveOut: [index] })}
                >
                  Leave out
                </Button>
              )
            : null
        }
      />
    </>
  );
}

function byPosition(removed: readonly Removed[]): ReadonlyMap<number, readonly (readonly [number, Removed])[]> {
  const places = new Map<number, [number, Removed][]>();
  for (const [index, one] of removed.entries()) {
    places.set(one.position, [...(places.get(one.position) ?? []), [index, one]]);
  }
  return places;
}

function useRevision({ id, version }: ArticleAnswer) {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const revise = async (change: Change) => {
    if (busy) return;
    setBusy(true);
    try {
      await call("reviseArticle", { article: id, body: change }, { version });
      setProblem(null);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
    }
    router.refresh();
    setBusy(false);
  };
  return { revise: (change: Change) => void revise(change), busy, problem };
}

interface LeftOutProps {
  /** What was left out at one place, each with its index in the article's `removed`. */
  readonly here: readonly (readonly [number, Removed])[];
  readonly busy: boolean;
  readonly onRestore: ((index: number) => void) | null;
}

function LeftOut({ here, busy, onRestore }: LeftOutProps) {
  return here.map(([index, { text, rule, reason }]) => (
    <div key={index} className={styles.row}>
      <del className={styles.words}>{text}</del>
      <div className={styles.why}>
        <span title={reason || undefined}>{rule}</span>
        {onRestore ? (
          <Button
            variant="quiet"
            aria-label={`Restore “${text.slice(0, 60)}”`}
            aria-disabled={busy}
            onClick={() => onRestore(index)}
          >
            Restore
          </Button>
        ) : null}
      </div>
    </div>
  ));
}
