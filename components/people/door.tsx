import type { ReactNode } from "react";
import styles from "./door.module.css";

/** A page for those who are not signed in: the program's name, one heading, one form. */
export function Door({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <main className={styles.page}>
      <div className={styles.sheet}>
        <p className={styles.brand}>Variorum</p>
        <h1 className={styles.title}>{title}</h1>
        {lead ? <div className={styles.lead}>{lead}</div> : null}
        {children}
      </div>
    </main>
  );
}
