import { classNames } from "./class-names";
import styles from "./save-state.module.css";

export type SaveStateName = "saved" | "saving" | "offline" | "failed";

interface Props {
  readonly state: SaveStateName;
  /** How many changes wait. */
  readonly waiting?: number;
}

/** What the server has of one's work, in words; “saved” only after its answer. */
export function SaveState({ state, waiting = 0 }: Props) {
  return (
    <span role="status" className={classNames(styles.state, styles[state])}>
      {sentence(state, waiting)}
    </span>
  );
}

function sentence(state: SaveStateName, waiting: number): string {
  const changes = waiting === 1 ? "1 change" : `${waiting} changes`;
  if (state === "saved") return "All changes saved";
  if (state === "saving") return waiting > 1 ? `Saving ${changes} …` : "Saving …";
  if (state === "offline") return waiting > 0 ? `Offline, ${changes} waiting` : "Offline";
  return waiting > 1 ? `Not saved: ${changes}` : "Not saved";
}
