import type { FactAnswer } from "@/lib/contract/facts";
import { tellOnce } from "./fact-words";
import styles from "./facts.module.css";

interface Props {
  readonly facts: readonly FactAnswer[];
  /** Who says it, where that stands beside the line already. */
  readonly attribution?: string | undefined;
}

/** What a mention says, in one line: its figures, dates, names, who says it, what holds it back; each reading once. */
export function FactsLine({ facts, attribution }: Props) {
  const told = tellOnce(facts, attribution);
  if (told.length === 0) return null;
  return (
    <p className={styles.line}>
      <span className="visually-hidden">It says: </span>
      {told.map(({ label, reading, from, kind }) => (
        <span key={`${label} ${reading}`} data-kind={kind}>
          <span className="visually-hidden">{label}: </span>
          <bdi>{reading}</bdi>
          {from !== null && kind === "date" ? <span className={styles.from}> from “{from}”</span> : null}
        </span>
      ))}
    </p>
  );
}
