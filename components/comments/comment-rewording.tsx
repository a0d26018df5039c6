"use client";

import { useState } from "react";
import { CallError, call } from "@/lib/client/call";
import { tellComments } from "@/lib/client/comments/comment-news";
import type { CommentAnswer } from "@/lib/contract/comments";
import type { Problem } from "@/lib/contract/problem";
import type { NoteDocument } from "@/lib/core/mentions/note";
import { NoteShell } from "../mentions/note-shell";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import styles from "./comments.module.css";

interface Props {
  readonly comment: CommentAnswer;
  readonly content: NoteDocument;
  readonly about: string;
  readonly onDone: () => void;
}

/** One's own comment while it is worded anew. */
export function CommentRewording({ comment: { id, version }, content, about, onDone }: Props) {
  const [words, setWords] = useState<NoteDocument | null>(content);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async () => {
    if (!words) return;
    try {
      const discussion = await call("changeComment", { comment: id, body: { content: words } }, { version });
      tellComments({ about, discussion });
      onDone();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
    }
  };
  return (
    <div className={styles.form}>
      <NoteShell
        label="Your comment"
        content={words}
        placeholder="Say it anew"
        editable
        onChange={setWords}
        onSubmit={() => void save()}
      />
      {problem ? <ProblemNote problem={problem} /> : null}
      <p className={styles.actions}>
        <Button aria-disabled={words === null} onClick={() => void save()}>
          Save
        </Button>
        <Button variant="quiet" onClick={onDone}>
          Leave it
        </Button>
      </p>
    </div>
  );
}
