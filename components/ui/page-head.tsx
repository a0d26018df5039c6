import type { ReactNode } from "react";
import styles from "./page-head.module.css";

interface Props {
  readonly title: string;
  /** One or two sentences under the title, in the words of whoever made the thing. */
  readonly lede?: string | undefined;
  /** What one can do with the whole page. */
  readonly children?: ReactNode;
}

/** The title of a page, with its actions at the right. */
export function PageHead({ title, lede, children }: Props) {
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        {lede ? <p className={styles.lede}>{lede}</p> : null}
      </div>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </div>
  );
}
