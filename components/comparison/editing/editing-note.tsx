"use client";

import { commandBoard } from "@/components/keys/command-board";
import { useKeyOf } from "@/components/keys/use-keys";
import { Button } from "@/components/ui/button";
import { shorten } from "@/lib/core/text/shorten";
import styles from "./editing.module.css";
import type { MentionEditing } from "./use-mention-editing";

const longest = 90;

/** What an edit waits for, or why it could not be, in a note that covers no text one works at. */
export function EditingNote({ editing }: { editing: MentionEditing }) {
  const mergeKey = useKeyOf("mention.merge");
  const { joining, refused, dismiss } = editing;
  if (joining === null && refused === null) return null;
  return (
    <section className={styles.note} aria-label="Editing a mention">
      {refused === null ? null : <p className={styles.refused}>{refused}</p>}
      {joining === null ? null : (
        <p>
          Merge <q dir="auto">{shorten(joining, longest)}</q> with the mention you go to next.
        </p>
      )}
      <div className={styles.tools}>
        {joining === null ? null : (
          <Button variant="primary" keyHint={mergeKey} onClick={() => commandBoard.run("mention.merge")}>
            Merge
          </Button>
        )}
        <Button variant="quiet" onClick={dismiss}>
          {joining === null ? "Close" : "Leave"}
        </Button>
      </div>
    </section>
  );
}
