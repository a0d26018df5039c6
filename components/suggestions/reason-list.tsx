import type { SuggestionAnswer } from "@/lib/contract/suggestions";
import styles from "./suggestions.module.css";

/** Why two mentions are suggested for one claim, in plain words. */
export function ReasonList({ reasons }: Pick<SuggestionAnswer, "reasons">) {
  const sentences = [...new Set(reasons.map(({ sentence }) => sentence))];
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.reasons} aria-label="Reasons">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
