"use client";

import { Button, ButtonLink } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import { TextArea } from "@/components/ui/text-area";
import styles from "./correction.module.css";
import { CorrectionNotes } from "./correction-notes";
import type { CorrectionProps } from "./correction-page";
import { describeForesight } from "./foresee-mentions";
import { KeyList } from "./key-list";
import type { useCorrection } from "./use-correction";
import { useForesight } from "./use-foresight";

interface Props extends CorrectionProps {
  readonly correction: ReturnType<typeof useCorrection>;
  readonly onTakeOlder: () => void;
}

/** The most waiting mentions that are named here; the article's page has all of them after saving. */
const mostNamed = 12;

/** Why the text is corrected, what that does to the mentions, and saving it. */
export function CorrectionAside({ article, mentions, correction, onTakeOlder }: Props) {
  const { written, isChanged, isBehind, why, busy } = correction;
  const foresight = useForesight({
    before: article.text ?? "",
    after: written.text,
    mentions,
    language: article.language,
  });
  const canSave = correction.ready && (isChanged || isBehind) && written.text !== "" && correction.theirs === null;
  const waiting = isChanged && foresight !== "unknown" ? (foresight?.waiting ?? []) : [];
  const problem = correction.problemBeside("reason");
  return (
    <section aria-label="Saving the correction" className={styles.aside}>
      <form {...correction.form} className={styles.save}>
        <TextArea
          label="Why"
          name="reason"
          hint="Optional. Kept with the revision."
          rows={2}
          maxLength={500}
          value={why}
          error={correction.errorOf("reason")}
          onChange={(event) => correction.setWhy(event.target.value)}
        />
        <p role="status" className={styles.said}>
          {busy ? "Saving …" : sentence(correction, foresight, article.text ?? "")}
        </p>
        {waiting.length > 0 ? (
          <ul aria-label="Mentions that would wait" className={styles.waiting}>
            {waiting.slice(0, mostNamed).map(({ id, quote, why: reason }) => (
              <li key={id}>
                <q>{quote}</q>
                <span>{reason}</span>
              </li>
            ))}
          </ul>
        ) : null}
        {problem ? <ProblemNote problem={problem} /> : null}
        <CorrectionNotes correction={correction} onTakeOlder={onTakeOlder} />
        <div className={styles.choice}>
          <Button type="submit" variant="primary" aria-disabled={!canSave} keyHint="Ctrl S">
            Save
          </Button>
          <ButtonLink href={correction.address}>Cancel</ButtonLink>
        </div>
      </form>
      <KeyList />
    </section>
  );
}

function sentence(
  { written, isChanged }: Props["correction"],
  foresight: ReturnType<typeof useForesight>,
  before: string,
): string {
  if (written.text === "") return "Nothing would be left of the text.";
  if (!isChanged) return "Nothing is changed yet.";
  if (written.text === before) return "Only the form is changed, every mention keeps its place.";
  if (foresight === "unknown") return "Mentions whose place is certain move along, the others will wait for a person.";
  return foresight === null ? "Looking where the mentions stand …" : describeForesight(foresight);
}
