"use client";

import { useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { call } from "@/lib/client/call";
import { tellComments } from "@/lib/client/comments/comment-news";
import { readDraft } from "@/lib/client/drafts";
import type { CommentAnswer } from "@/lib/contract/comments";
import { useNoteDesk } from "../mentions/note-desk";
import { NoteView } from "../mentions/note-view";
import { Moment } from "../people/moment";
import { useAttempt } from "../projects/use-attempt";
import { Avatar } from "../ui/avatar";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { CommentRewording, rewordingOf } from "./comment-rewording";
import styles from "./comments.module.css";
import { focusComments } from "./focus-comment";
import { readWhenStale } from "./read-when-stale";

interface Props {
  readonly comment: CommentAnswer;
  /** The thing that is discussed. */
  readonly about: string;
}

/** One comment with its writer and what its writer can do with it; of a deleted one only that it was there. */
export function CommentEntry({ comment, about }: Props) {
  const { id, author, content, createdAt, changedAt, unread, abilities, version } = comment;
  const { person } = useNoteDesk();
  const [rewording, setRewording] = useState<"asked" | "kept" | null>(null);
  const { busy, problem, attempt } = useAttempt();
  const reword = useRef<HTMLButtonElement>(null);
  // What one began to word anew before a reload is taken up again.
  useEffect(() => {
    if (abilities.change && readDraft(person, rewordingOf(id)) !== null) setRewording((before) => before ?? "kept");
  }, [abilities.change, person, id]);
  const remove = () =>
    attempt(async () => {
      await readWhenStale(about, call("deleteComment", { comment: id }, { version }));
      focusComments(reword.current);
      tellComments({ about });
    });
  const endRewording = () => {
    flushSync(() => setRewording(null));
    reword.current?.focus();
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
        <CommentRewording
          comment={comment}
          content={content}
          about={about}
          focused={rewording === "asked"}
          onDone={endRewording}
        />
      ) : (
        <div className={styles.words}>
          <NoteView note={content} />
        </div>
      )}
      {problem ? <ProblemNote problem={problem} /> : null}
      {abilities.change && !rewording ? (
        <p className={styles.actions}>
          <Button ref={reword} variant="quiet" onClick={() => setRewording("asked")}>
            Reword
          </Button>
          <Button variant="quiet" aria-disabled={busy} onClick={() => void remove()}>
            Delete
          </Button>
        </p>
      ) : null}
    </li>
  );
}
