"use client";

import type { NoteDocument } from "@/lib/core/mentions/note";
import { Button } from "../ui/button";
import { useNoteDesk } from "./note-desk";
import styles from "./note-field.module.css";
import { NoteShell } from "./note-shell";
import { NoteView } from "./note-view";
import { type NoteBasis, useNoteDraft } from "./use-note-draft";

interface Props {
  readonly label: string;
  /** What the note is about, as a draft is kept for it. */
  readonly thing: string;
  readonly note: NoteDocument | null;
  readonly version: number | null;
  readonly editable: boolean;
  /** Sends the note, with what it was written upon: the words and the version that were there when the writer began. */
  readonly onSave: (note: NoteDocument | null, began: NoteBasis) => void;
}

/**
 * The note of a mention or a claim. What one types is never replaced: a note that someone else changed meanwhile is shown
 * beside it, and saving brings the two together or asks.
 */
export function NoteEditor({ label, thing, editable, ...noted }: Props) {
  const { person } = useNoteDesk();
  const { words, meanwhile, write, flush, keepMine, takeTheirs } = useNoteDraft({ person, thing, ...noted });
  return (
    <>
      <NoteShell
        label={label}
        content={words}
        placeholder="Write a note"
        editable={editable}
        onChange={write}
        onLeave={flush}
      />
      {meanwhile === undefined ? null : (
        <div role="status" className={styles.meanwhile}>
          <p>Changed meanwhile. It now says:</p>
          <div className={styles.words}>{meanwhile ? <NoteView note={meanwhile} /> : <p>Nothing</p>}</div>
          <Button variant="quiet" onClick={takeTheirs}>
            Take theirs
          </Button>
          <Button variant="quiet" onClick={keepMine}>
            Save mine
          </Button>
        </div>
      )}
    </>
  );
}
