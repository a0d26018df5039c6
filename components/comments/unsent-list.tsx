"use client";

import { dropUnsent, type UnsentComment } from "@/lib/client/comments/unsent";
import { NoteView } from "../mentions/note-view";
import { Button } from "../ui/button";
import styles from "./comments.module.css";

/** One's comments that the server does not have: those that wait, and those that it refused, with its reason. */
export function UnsentList({ unsent }: { unsent: readonly UnsentComment[] }) {
  if (unsent.length === 0) return null;
  return (
    <ul>
      {unsent.map(({ key, content, problem }) => (
        <li key={key} className={styles.comment}>
          <p className={styles.who}>
            <b>You</b>
            <span role="status" className={problem === null ? styles.quiet : styles.refused}>
              {problem === null ? "Not sent yet" : `Not posted: ${problem}`}
            </span>
          </p>
          <div className={styles.words}>
            <NoteView note={content} />
          </div>
          {problem === null ? null : (
            <p className={styles.actions}>
              <Button variant="quiet" onClick={() => dropUnsent(key)}>
                Discard
              </Button>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
