import type { FactAnswer } from "@/lib/contract/facts";
import { describeFact, isTelling } from "./fact-words";
import styles from "./facts.module.css";

/** What a mention says, in one line: its figures, dates, names, who says it, what holds it back; each reading once. */
export function FactsLine({ facts }: { facts: readonly FactAnswer[] }) {
  const told = new Map(
    facts.filter(isTelling).map((fact) => {
      const words = describeFact(fact);
      return [`${words.label} ${words.reading}`, { ...words, kind: fact.kind }];
    }),
  );
  if (told.size === 0) return null;
  return (
    <p className={styles.line}>
      <span className="visually-hidden">It says: </span>
      {[...told].map(([key, { label, reading, from, kind }]) => (
        <span key={key} data-kind={kind}>
          <span className="visually-hidden">{label}: </span>
          <bdi>{reading}</bdi>
          {from !== null && kind === "date" ? <span className={styles.from}> from “{from}”</span> : null}
        </span>
      ))}
    </p>
  );
}
