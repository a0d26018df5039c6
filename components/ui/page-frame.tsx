import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { ErrorPlace } from "./error-place";
import styles from "./page-frame.module.css";

/** A whole window: the bar, and below it a page that scrolls in its own columns. */
export function Workspace({ bar, children }: { bar: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.workspace}>
      {bar}
      {children}
    </div>
  );
}

interface Props {
  /** The row of tools under the bar. */
  readonly tools?: ReactNode;
  /** The apparatus at the right; below the rest where the window is narrow. */
  readonly aside?: ReactNode;
  readonly asideLabel?: string;
  readonly footer?: ReactNode;
  /** What stands at the footer's right end. */
  readonly footerEnd?: ReactNode;
  /**
   * `page` pads and scrolls; `fill` leaves all room and all scrolling to its children; `flow` does so where the window is
   * wide, and is one long page where it is narrow.
   */
  readonly kind?: "page" | "fill" | "flow";
  readonly children: ReactNode;
}

/** What is below the bar: tool row, main part, apparatus, footer. */
export function PageFrame({ tools, aside, asideLabel, footer, footerEnd, kind = "page", children }: Props) {
  return (
    <div className={styles.page}>
      {tools ? (
        <section aria-label="Tools" className={styles.tools}>
          {tools}
        </section>
      ) : null}
      <div className={classNames(styles.columns, aside !== undefined && styles.withAside)}>
        <main
          id="main"
          tabIndex={-1}
          className={classNames(styles.main, kind === "page" ? styles.padded : styles[kind])}
        >
          {children}
        </main>
        {aside === undefined ? null : (
          <aside aria-label={asideLabel ?? "Apparatus"} className={styles.aside}>
            {aside}
          </aside>
        )}
      </div>
      <footer className={styles.footer}>
        {footer}
        <span className={styles.end}>{footerEnd}</span>
      </footer>
    </div>
  );
}

interface Failure {
  readonly onRetry: () => void;
  readonly way: { readonly href: string; readonly words: string };
}

/** A page below the bar that failed. It stands here, with what every page has, because each boundary that shows it is a file of its own. */
export function FailedPage(failure: Failure) {
  return (
    <PageFrame>
      <ErrorPlace title="This page could not be shown" {...failure} />
    </PageFrame>
  );
}

/** One part of the apparatus, parted from the next by a rule. */
export function AsideSection({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.section}>
      {children}
    </section>
  );
}
