"use client";

import { useState } from "react";
import { CallError, call } from "@/lib/client/call";
import { tellComments } from "@/lib/client/comments/comment-news";
import type { UnsentComment } from "@/lib/client/comments/unsent";
import type { WholeDiscussion } from "@/lib/contract/comments";
import type { Problem } from "@/lib/contract/problem";
import { Moment } from "../people/moment";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { CommentEntry } from "./comment-entry";
import { CommentForm } from "./comment-form";
import styles from "./comments.module.css";
import { UnsentList } from "./unsent-list";
import { useMarkRead } from "./use-mark-read";

interface Props {
  readonly discussion: WholeDiscussion;
  readonly unsent: readonly UnsentComment[];
}

/** One discussion: its comments, a place to answer, and its end. What is shown counts as read. */
export function DiscussionThread({ discussion, unsent }: Props) {
  const { id, about, version, items, resolved, abilities } = discussion;
  const [problem, setProblem] = useState<Problem | null>(null);
  useMarkRead(discussion);
  const settle = async () => {
    setProblem(null);
    try {
      const answer = await call(resolved ? "reopenDiscussion" : "resolveDiscussion", { discussion: id }, { version });
      tellComments({ about: about.id, discussion: answer });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
      if (error.problem.code === "conflict") tellComments({ about: about.id });
    }
  };
  return (
    <article className={styles.discussion} aria-label={`Discussion begun by ${items[0]?.author.name ?? "someone"}`}>
      <ol>
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
      {abilities.comment && !resolved ? (
        <CommentForm label="Answer" place={{ about, discussion: id }} disabled={null} />
      ) : null}
      {abilities.resolve ? (
        <Button variant="quiet" onClick={() => void settle()}>
          {resolved ? "Reopen" : "Resolve"}
        </Button>
      ) : null}
    </article>
  );
}
