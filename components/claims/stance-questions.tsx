import type { StanceConflictAnswer } from "@/lib/contract/claim-merges";
import { type Stance, stances } from "@/lib/core/claims/stances";
import { plural } from "../ui/plural";
import { SelectField } from "../ui/select-field";
import styles from "./claim-page.module.css";
import { stanceWords } from "./claim-words";

/** The stances that a person has said, by mention. */
export type StanceAnswers = Readonly<Record<string, Stance>>;

/** The answers as a call takes them: what nobody changed is the likely stance, which the person has before the eyes. */
export function answersOf(conflicts: readonly StanceConflictAnswer[], said: StanceAnswers) {
  return conflicts.map(({ mention, stance }) => ({ mention, stance: said[mention] ?? stance }));
}

interface Props {
  readonly conflicts: readonly StanceConflictAnswer[];
  readonly said: StanceAnswers;
  readonly onSay: (said: StanceAnswers) => void;
}

/** Asks of each mention that takes two stances which one it keeps. */
export function StanceQuestions({ conflicts, said, onSay }: Props) {
  if (conflicts.length === 0) return null;
  return (
    <fieldset className={styles.questions}>
      <legend>
        {plural(conflicts.length, "mention")} {conflicts.length === 1 ? "takes" : "take"} another stance to each claim
      </legend>
      {conflicts.map(({ mention, quote, outlet, from, into, stance }) => (
        <div key={mention} className={styles.question}>
          <p>
            <q className={styles.serif} dir="auto">
              {quote}
            </q>{" "}
            <span className={styles.muted}>
              {outlet ? `${outlet} · ` : ""}
              {stanceWords[from.stance]} ({from.status}) and {stanceWords[into.stance].toLowerCase()} ({into.status})
            </span>
          </p>
          <SelectField
            label={`Stance that “${quote.slice(0, 60)}” keeps`}
            labelHidden
            value={said[mention] ?? stance}
            onChange={(event) => {
              const picked = stances.find((known) => known === event.currentTarget.value);
              if (picked) onSay({ ...said, [mention]: picked });
            }}
          >
            {stances.map((known) => (
              <option key={known} value={known}>
                {stanceWords[known]}
              </option>
            ))}
          </SelectField>
        </div>
      ))}
    </fieldset>
  );
}
