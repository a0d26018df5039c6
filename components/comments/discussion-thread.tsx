"use client";

import { call } from "@/lib/client/call";
import { tellComments } from "@/lib/client/comments/comment-news";
import type { UnsentComment } from "@/lib/client/comments/unsent";
import type { WholeDiscussion } from "@/lib/contract/comments";
import { Moment } from "../people/moment";
import { useAttempt } from "../projects/use-attempt";
import { announce } from "../ui/announcer";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { CommentEntry } from "./comment-entry";
import { CommentForm } from "./comment-form";
import styles from "./comments.module.css";
import { focusComments } from "./focus-comment";
import { readWhenStale } from "./read-when-stale";
import { UnsentList } from "./unsent-list";
import { useMarkRead } from "./use-mark-read";

interface Props {
  readonly discussion: WholeDiscussion;
  readonly unsent: readonly UnsentComment[];
  /** Whether one answers in it: then its field stays, also when another resolves it meanwhile. */
  readonly held: boolean;
  /** One began to answer, or ended it: posted, or settled the discussion. */
  readonly onHold: (held: boolean) => void;
}

const resolvedMeanwhile = "It was resolved meanwhile; reopen it to answer.";

/** One discussion: its comments, a place to answer, and its end. What comes into sight counts as read. */
export function DiscussionThread({ discussion, unsent, held, onHold }: Props) {
  const { id, about, version, items, resolved, abilities } = discussion;
  const { busy, problem, attempt } = useAttempt();
  const list = useMarkRead(discussion);
  const settle = () =>
    attempt(async () => {
      const operation = resolved ? "reopenDiscussion" : "resolveDiscussion";
      const answer = await readWhenStale(about.id, call(operation, { discussion: id }, { version }));
      focusComments(list.current);
      announce(resolved ? "Discussion reopened" : "Discussion resolved");
      onHold(false);
      tellComments({ about: about.id, discussion: answer });
    });
  return (
    <article className={styles.discussion} aria-label={`Discussion begun by ${items[0]?.author.name ?? "someone"}`}>
      <ol ref={list}>
        {items.map((item) => (
          <CommentEntry key={item.id} comment={item} about={about.id} />
        ))}
      </ol>
      <UnsentList unsent={unsent} />
      {resolved ? (
        <p className={styles.quiet}>
          Resolved by {resolved.by.name}, <Moment at={resolved.at} />
        </p>
      ) : null}
      {problem ? <ProblemNote problem={problem} /> : null}
      {abilities.comment && (!resolved || held) ? (
        <CommentForm
          label="Answer"
          place={{ about, discussion: id }}
          disabled={resolved ? resolvedMeanwhile : null}
          onBegin={() => onHold(true)}
          onPosted={() => onHold(false)}
        />
      ) : null}
      {abilities.resolve ? (
        <Button variant="quiet" aria-disabled={busy} onClick={() => void settle()}>
          {resolved ? "Reopen" : "Resolve"}
        </Button>
      ) : null}
    </article>
  );
}
