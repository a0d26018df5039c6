import { referenceSigns } from "@/lib/core/mentions/note";
import { classNames } from "../ui/class-names";
import styles from "./note-field.module.css";
import type { Suggestion } from "./note-suggestions";

interface Props {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  /** The one that Enter takes. */
  readonly lit: number;
  readonly onLight: (at: number) => void;
  readonly onTake: (suggestion: Suggestion) => void;
}

/** The people or claims that can stand for what is typed; the focus stays in the text, whose keys move in here. */
export function NoteSuggestionList({ id, suggestions, lit, onLight, onTake }: Props) {
  return (
    <div id={id} role="listbox" aria-label="Suggestions" className={styles.suggestions}>
      {suggestions.map((one, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken where the focus is, in the text.
        <div
          key={one.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === lit}
          className={classNames(styles.suggestion, index === lit && styles.lit)}
          onPointerMove={() => onLight(index)}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(one)}
        >
          <span>
            {referenceSigns[one.type]}
            {one.label}
          </span>
          <small>{one.aside}</small>
        </div>
      ))}
    </div>
  );
}
