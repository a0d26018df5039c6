import type { ReactNode } from "react";
import { Button } from "./button";
import styles from "./error-place.module.css";

interface Props {
  /** What failed. */
  readonly title: string;
  readonly onRetry: () => void;
  /** Other ways on. */
  readonly children?: ReactNode;
}

/** Stands where a page failed, and leaves the rest of the window as it is: what happened, what to do, the likeliest remedies. */
export function ErrorPlace({ title, onRetry, children }: Props) {
  return (
    <div role="alert" className={styles.place}>
      <h1 className={styles.title}>{title}</h1>
      <p>
        The server ran into an error or could not be reached. What was saved is still there, and what waits to be sent
        is kept in this browser.
      </p>
      <p className={styles.ways}>
        <Button variant="primary" onClick={onRetry}>
          Try again
        </Button>
        {children}
      </p>
    </div>
  );
}
