"use client";

import { useEffect, useRef } from "react";
import { call } from "@/lib/client/call";
import { tellComments } from "@/lib/client/comments/comment-news";
import type { CommentAnswer } from "@/lib/contract/comments";
import type { NoteDocument } from "@/lib/core/mentions/note";
import { useNoteDesk } from "../mentions/note-desk";
import { NoteShell } from "../mentions/note-shell";
import { useAttempt } from "../projects/use-attempt";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import styles from "./comments.module.css";
import { readWhenStale } from "./read-when-stale";
import { useCommentDraft } from "./use-comment-draft";

interface Props {
  readonly comment: CommentAnswer;
  readonly content: NoteDocument;
  readonly about: string;
  /** Whether it was just asked for, and not taken up from a draft: then it takes the focus. */
  readonly focused: boolean;
  readonly onDone: () => void;
}

/** What a rewording of a comment is kept as until it is saved or left. */
export function rewordingOf(comment: string): string {
  return `rewording ${comment}`;
}

/** One's own comment while it is worded anew. */
export function CommentRewording({ comment: { id, version }, content, about, focused, onDone }: Props) {
  const { person } = useNoteDesk();
  const { words, write, forget } = useCommentDraft(person, rewordingOf(id), content);
  const { busy, problem, attempt } = useAttempt();
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) form.current?.querySelector<HTMLElement>("[role='textbox']")?.focus();
  }, [focused]);
  const leave = () => {
    forget();
    onDone();
  };
  const save = () =>
    attempt(async () => {
      if (!words) return;
      const discussion = await readWhenStale(
        about,
        call("changeComment", { comment: id, body: { content: words } }, { version }),
      );
      tellComments({ about, discussion });
      leave();
    });
  return (
    <div ref={form} className={styles.form}>
      <NoteShell
        label="Your comment"
        content={words}
        placeholder="Say it anew"
        editable
        onChange={write}
        onSubmit={() => void save()}
      />
      {problem ? <ProblemNote problem={problem} /> : null}
      <p className={styles.actions}>
        <Button aria-disabled={words === null || busy} onClick={() => void save()}>
          Save
        </Button>
        <Button variant="quiet" onClick={leave}>
          Leave it
        </Button>
      </p>
    </div>
  );
}
