import { stanceWords } from "@/components/claims/claim-words";
import type { Note } from "@/lib/contract/note";
import type { EndNotes } from "@/lib/core/comparison/print/end-notes";
import { noteText } from "@/lib/core/mentions/note-text";
import styles from "./print.module.css";

interface Props {
  readonly notes: EndNotes<Note>;
  readonly outletOf: (article: string) => string;
}

/** What the numbers and letters in the text stand for: the claims with who says what of them, the notes, and the links. */
export function PrintedNotes({ notes: { claims, notes, targets }, outletOf }: Props) {
  return (
    <>
      {claims.length > 0 ? (
        <section className={styles.notes}>
          <h2>Claims</h2>
          <dl>
            {claims.map(({ id, number, statement, note, mentions }) => (
              <div key={id} className={styles.entry}>
                <dt>{number}</dt>
                <dd>
                  <p className={styles.statement}>{statement}</p>
                  <ul>
                    {mentions.map((mention) => (
                      <li key={mention.id}>
                        <b>{outletOf(mention.article)}</b> {stanceWords[mention.stance].toLowerCase()}
                        {mention.status === "proposed" ? " (proposed)" : ""}: <q>“{mention.quote}”</q>
                      </li>
                    ))}
                  </ul>
                  {note ? <p className={styles.said}>{noteText(note)}</p> : null}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {notes.length > 0 ? (
        <section className={styles.notes}>
          <h2>Notes</h2>
          <dl>
            {notes.map(({ label, article, quote, note }) => (
              <div key={label} className={styles.entry}>
                <dt>{label}</dt>
                <dd>
                  <p className={styles.said}>{noteText(note)}</p>
                  <p className={styles.source}>
                    {outletOf(article)}: <q>“{quote}”</q>
                  </p>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      {targets.length > 0 ? (
        <section className={styles.notes}>
          <h2>Links</h2>
          <dl>
            {targets.map((target, index) => (
              <div key={target} className={styles.entry}>
                <dt>[{index + 1}]</dt>
                <dd className={styles.address}>{target}</dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
    </>
  );
}
