import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./flag.module.css";

export type FlagTone = "ok" | "figures" | "attribution" | "updated" | "bad" | "neutral";

/** A finding to read; its words say what differs. Green agrees, amber figures, violet attribution, blue updated, red contradicts. */
export function Flag({ tone = "neutral", children }: { tone?: FlagTone; children: ReactNode }) {
  return <span className={classNames(styles.flag, styles[tone])}>{children}</span>;
}
