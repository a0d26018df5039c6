"use client";

import { useEffect, useState } from "react";
import styles from "./undo-note.module.css";

/** How long one can take something back at once, in milliseconds; a pointer or the focus on the line stops the clock. */
const patience = 10_000;

interface Props {
  /** What was done, such as “Outlet deleted”. */
  readonly words: string;
  /** Takes it back; without it the line only says the words. */
  readonly onUndo?: (() => void) | undefined;
  /** Called when the time is over. */
  readonly onGone: () => void;
}

/** One quiet line at the foot of the window that says what was done and offers to take it back. */
export function UndoNote({ words, onUndo, onGone }: Props) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onGone, patience);
    return () => clearTimeout(timer);
  }, [held, onGone]);
  return (
    <div
      role="status"
      className={styles.note}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.words}>{words}</span>
      {onUndo ? (
        <button type="button" className={styles.undo} onClick={onUndo}>
          Undo
        </button>
      ) : null}
    </div>
  );
}
