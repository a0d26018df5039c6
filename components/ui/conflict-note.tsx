import { Button } from "./button";
import styles from "./conflict-note.module.css";

interface Props {
  /** Each thing that differs: its name, what it is now by someone else's doing, and what one wanted. */
  readonly differences: readonly { readonly name: string; readonly theirs: string; readonly mine: string }[];
  readonly onKeepTheirs: () => void;
  readonly onUseMine: () => void;
}

/** Both states after a stale write: nothing was overwritten, and the person chooses. */
export function ConflictNote({ differences, onKeepTheirs, onUseMine }: Props) {
  return (
    <div role="alert" className={styles.note}>
      <p>Someone changed this while you did. Nothing was overwritten.</p>
      {differences.map(({ name, theirs, mine }) => (
        <dl key={name} className={styles.both}>
          <dt>Their {name}</dt>
          <dd>{theirs}</dd>
          <dt>Your {name}</dt>
          <dd>{mine}</dd>
        </dl>
      ))}
      <div className={styles.choice}>
        <Button onClick={onKeepTheirs}>Keep theirs</Button>
        <Button onClick={onUseMine}>Use mine</Button>
      </div>
    </div>
  );
}
