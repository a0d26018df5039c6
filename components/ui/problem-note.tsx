import type { ReactNode } from "react";
import type { Problem } from "@/lib/contract/problem";
import styles from "./problem-note.module.css";

/** What happened and what to do, at the thing that failed; read aloud when it appears. `children` hold the likeliest remedies. */
export function ProblemNote({ problem, children }: { problem: Pick<Problem, "detail">; children?: ReactNode }) {
  return (
    <div role="alert" className={styles.note}>
      <p>{problem.detail}</p>
      {children}
    </div>
  );
}
