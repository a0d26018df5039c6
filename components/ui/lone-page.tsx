import type { ReactNode } from "react";
import styles from "./lone-page.module.css";

/** A page without a place in the program: what happened, and the way back. Without a title the children hold the heading. */
export function LonePage({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <main id="main" className={styles.page}>
      <a href="/" className={styles.brand}>
        Variorum
      </a>
      {title === undefined ? null : <h1 className={styles.title}>{title}</h1>}
      {children}
    </main>
  );
}
