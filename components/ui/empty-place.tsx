import type { ReactNode } from "react";
import styles from "./empty-place.module.css";

/** Where things will be: one sentence and one action. */
export function EmptyPlace({ sentence, action }: { sentence: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.place}>
      <p>{sentence}</p>
      {action}
    </div>
  );
}
