import type { SuggestionAnswer } from "@/lib/contract/suggestions";
import { Flag } from "../ui/flag";
import { certaintyWords } from "./certainty-words";
import styles from "./suggestions.module.css";

const looks = {
  "figures differ": { words: "Figures differ", tone: "figures" },
  "opposite polarity": { words: "Polarity differs", tone: "bad" },
} as const;

/** How certain a suggestion is, in words and as a number, and what a person must look at before linking. */
export function Certainty({ suggestion }: { suggestion: SuggestionAnswer }) {
  const { words, number } = certaintyWords(suggestion.score);
  return (
    <span className={styles.certainty}>
      {suggestion.flags.map((flag) => (
        <Flag key={flag} tone={looks[flag].tone}>
          {looks[flag].words}
        </Flag>
      ))}
      {words} <span className={styles.number}>{number}</span>
    </span>
  );
}
