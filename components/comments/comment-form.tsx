"use client";

import { useState } from "react";
import { makeKey } from "@/lib/client/build-request";
import { postComment } from "@/lib/client/comments/unsent";
import type { Discussed } from "@/lib/contract/comments";
import { useNoteDesk } from "../mentions/note-desk";
import { NoteShell } from "../mentions/note-shell";
import { Button } from "../ui/button";
import styles from "./comments.module.css";
import { useCommentDraft } from "./use-comment-draft";

interface Props {
  readonly label: string;
  /** Where it is posted; without a discussion it begins one. */
  readonly place: { readonly about: Pick<Discussed, "kind" | "id">; readonly discussion: string | null };
  /** Why nothing can be posted now; null where it can. */
  readonly disabled: string | null;
  /** One went into the field: it must not go away under what is being typed. */
  readonly onBegin: () => void;
  readonly onPosted?: () => void;
}

/** Where one writes a comment: Ctrl or ⌘ and Enter posts it, Escape leaves with the words kept. */
export function CommentForm({ label, place, disabled, onBegin, onPosted }: Props) {
  const { person } = useNoteDesk();
  const { about, discussion } = place;
  const { words, write } = useCommentDraft(person, `comment ${discussion ?? about.id}`);
  // A field that was posted from begins anew, and gives the focus back to the page.
  const [posted, setPosted] = useState(0);
  const post = () => {
    if (!words || disabled) return;
    const target = { discussion: discussion ?? makeKey(), starts: discussion === null };
    postComment({ person, about: { kind: about.kind, id: about.id }, ...target, content: words });
    write(null);
    setPosted(posted + 1);
    onPosted?.();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focus is only noticed on its way into the field.
    <div className={styles.form} data-comment-form onFocus={onBegin}>
      <NoteShell
        key={posted}
        label={label}
        content={words}
        placeholder={label}
        editable
        onChange={write}
        onSubmit={post}
      />
      {disabled ? <p className={styles.quiet}>{disabled}</p> : null}
      {words ? (
        <p className={styles.actions}>
          <Button aria-disabled={disabled !== null} keyHint="Ctrl ↵" onClick={post}>
            Post
          </Button>
        </p>
      ) : null}
    </div>
  );
}
