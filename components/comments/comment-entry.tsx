"use client";

import { useState } from "react";
import { CallError, call } from "@/lib/client/call";
import { tellComments } from "@/lib/client/comments/comment-news";
import type { CommentAnswer } from "@/lib/contract/comments";
import type { Problem } from "@/lib/contract/problem";
import { NoteView } from "../mentions/note-view";
import { Moment } from "../people/moment";
import { Avatar } from "../ui/avatar";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { CommentRewording } from "./comment-rewording";
import styles from "./comments.module.css";

interface Props {
  readonly comment: CommentAnswer;
  /** The thing that is discussed. */
  readonly about: string;
}

/** One comment with its writer and what its writer can do with it; of a deleted one only that it was there. */
export function CommentEntry({ comment, about }: Props) {
  const { id, author, content, createdAt, changedAt, unread, abilities, version } = comment;
  const [rewording, setRewording] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const remove = async () => {
    try {
      await call("deleteComment", { comment: id }, { version });
      tellComments({ about });
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
    }
  };
  if (content === null) {
    return (
      <li className={styles.comment}>
        <p className={styles.quiet}>Deleted by {author.name}</p>
      </li>
    );
  }
  return (
    <li className={styles.comment}>
      <p className={styles.who}>
        <Avatar name={author.name} />
        <b>{author.name}</b>
        <span className={styles.quiet}>
          <Moment at={createdAt} />
          {changedAt ? ", reworded" : ""}
        </span>
        {unread ? <span className={styles.new}>New</span> : null}
      </p>
      {rewording ? (
        <CommentRewording comment={comment} content={content} about={about} onDone={() => setRewording(false)} />
      ) : (
        <div className={styles.words}>
          <NoteView note={content} />
        </div>
      )}
      {problem ? <ProblemNote problem={problem} /> : null}
      {abilities.change && !rewording ? (
        <p className={styles.actions}>
          <Button variant="quiet" onClick={() => setRewording(true)}>
            Reword
          </Button>
          <Button variant="quiet" onClick={() => void remove()}>
            Delete
          </Button>
        </p>
      ) : null}
    </li>
  );
}
