import type { ReactNode } from "react";
import styles from "./section-head.module.css";

interface Props {
  readonly children: ReactNode;
  /** A figure, a date or a link at the right end. */
  readonly aside?: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly id?: string;
}

/** The small capitals that head a section of a list or a panel. */
export function SectionHead({ children, aside, level = 2, id }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div className={styles.head}>
      <Heading id={id} className={styles.words}>
        {children}
      </Heading>
      {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
    </div>
  );
}
