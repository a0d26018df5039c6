"use client";

import { useState } from "react";
import { ChangedLines } from "@/components/articles/revisions/changed-lines";
import { ConfirmButton } from "@/components/projects/confirm-button";
import { Button } from "@/components/ui/button";
import { plural } from "@/components/ui/plural";
import { ProblemNote } from "@/components/ui/problem-note";
import { SectionHead } from "@/components/ui/section-head";
import type { WaitingMention } from "@/lib/contract/revisions";
import { FindPlace } from "./find-place";
import { usePlace } from "./use-place";
import styles from "./waiting-list.module.css";

interface Props {
  readonly items: readonly WaitingMention[];
  /** How many wait in all. */
  readonly total: number;
  readonly article: {
    readonly id: string;
    readonly revision: number;
    readonly text: string | null;
    readonly language: string | null;
  };
}

/** The mentions that no comparison could place for certain in the newest revision, each with both texts, for a person. */
export function WaitingList({ items, total, article }: Props) {
  const [finding, setFinding] = useState<string | null>(null);
  if (total === 0) return null;
  return (
    <section className={styles.section} aria-label="Mentions that wait to be placed">
      <SectionHead>{plural(total, "mention")} to place in this revision</SectionHead>
      <ul className={styles.list}>
        {items.map((one) => (
          <Waiting
            key={one.mention.id}
            waiting={one}
            article={article}
            finding={finding === one.mention.id}
            onFind={() => setFinding(one.mention.id)}
          />
        ))}
      </ul>
      {total > items.length ? (
        <p className={styles.more}>{total - items.length} more show when these are placed.</p>
      ) : null}
    </section>
  );
}

interface WaitingProps {
  readonly waiting: WaitingMention;
  readonly article: Props["article"];
  /** Whether another place for it is being looked for: for one mention at a time. */
  readonly finding: boolean;
  readonly onFind: () => void;
}

function Waiting({ waiting, article, finding, onFind }: WaitingProps) {
  const { mention, outcome, reason, changes, before, after, proposal } = waiting;
  const { busy, problem, place, remove } = usePlace(waiting, article.revision);
  return (
    <li className={styles.item}>
      <blockquote className={styles.quote} lang={article.language ?? undefined}>
        {mention.quote}
      </blockquote>
      <p className={styles.why}>
        Marked in revision {mention.revision} by {mention.author.name}. {reason}
        {changes.length > 0 ? ` ${changes.map(sayDifference).join("; ")}.` : ""}
      </p>
      <div className={styles.texts}>
        {outcome === "orphan" ? (
          <p lang={article.language ?? undefined}>{before}</p>
        ) : (
          <ChangedLines before={before} after={after} language={article.language} />
        )}
      </div>
      {problem ? <ProblemNote problem={problem} /> : null}
      {mention.abilities.change ? (
        <div className={styles.actions}>
          {outcome === "confirm" ? (
            <Button aria-disabled={busy} onClick={() => place(proposal)}>
              Place it at “{quoteOfProposal(article.text, proposal)}”
            </Button>
          ) : null}
          {finding ? null : (
            <Button variant={outcome === "orphan" ? "plain" : "quiet"} onClick={onFind}>
              {outcome === "orphan" ? "Find its place" : "Find another place"}
            </Button>
          )}
          <ConfirmButton
            label="Delete it"
            name={`Delete it: “${mention.quote.slice(0, 60)}”`}
            consequence="The mention leaves every list, and its links with it. It is kept for 30 days."
            onConfirm={remove}
          />
        </div>
      ) : null}
      {finding && mention.abilities.change ? <FindPlace text={article.text ?? ""} onPlace={place} /> : null}
    </li>
  );
}

function sayDifference({ kind, before, after }: WaitingMention["changes"][number]): string {
  const was = before ? `“${before}”` : "nothing";
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}: ${was} became ${after ? `“${after}”` : "nothing"}`;
}

function quoteOfProposal(text: string | null, proposal: WaitingMention["proposal"]): string {
  const words = proposal.map(({ start, end }) => (text ?? "").slice(start, end)).join(" … ");
  return words.length <= 80 ? words : `${words.slice(0, 79).toWellFormed()}…`;
}
