import { classNames } from "./class-names";
import styles from "./loading-lines.module.css";

interface Props {
  readonly count: number;
  /** The height that the thing will have: a line of a list, an entry of two lines, or a line of reading text. */
  readonly kind: "row" | "entry" | "text";
}

/** Grey lines where things will be. They show only where the wait is longer than 300 ms, and do not move. */
export function LoadingLines({ count, kind }: Props) {
  return (
    <div aria-hidden="true" className={classNames(styles.lines, styles[kind])}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike.
        <span key={index} />
      ))}
    </div>
  );
}

/** Grey text in as many columns as will stand side by side; one in a narrow window. */
export function LoadingColumns({ count }: { count: number }) {
  return (
    <div className={styles.columns}>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns are all alike.
        <LoadingLines key={index} kind="text" count={22} />
      ))}
    </div>
  );
}

/** Says aloud that a page is on its way, and holds its grey lines. */
export function LoadingPage({ children }: { children: React.ReactNode }) {
  return (
    <div className={styles.page}>
      <div role="status" className="visually-hidden">
        <h1>Loading…</h1>
      </div>
      {children}
    </div>
  );
}
