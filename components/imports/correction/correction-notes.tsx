import { Button } from "@/components/ui/button";
import styles from "./correction.module.css";
import type { useCorrection } from "./use-correction";

interface Props {
  readonly correction: ReturnType<typeof useCorrection>;
  /** Puts what was written for an older revision in the place of the text. */
  readonly onTakeOlder: () => void;
}

/** What one must know before saving: a revision made by someone else meanwhile, and drafts that this tab kept. */
export function CorrectionNotes({ correction, onTakeOlder }: Props) {
  const { theirs, drafts, address, isFromDraft, isDirty, hasRoom } = correction;
  return (
    <>
      {theirs === null ? null : (
        <div role="alert" className={styles.note}>
          <p>
            Someone else made revision {theirs} meanwhile, so nothing was saved. What you wrote is still here and stays
            in this tab.
          </p>
          <div className={styles.choice}>
            <a href={address} target="_blank" rel="noopener">
              Read the newest revision (opens a new tab)
            </a>
            <a href={`${address}/correct`} target="_blank" rel="noopener">
              Correct the newest (opens a new tab)
            </a>
          </div>
        </div>
      )}
      {drafts.older === null ? null : (
        <div className={styles.note}>
          <p>
            In this tab you wrote a correction of revision {drafts.older} that was not saved. A newer revision was made
            since.
          </p>
          <div className={styles.choice}>
            <Button onClick={onTakeOlder}>Put it in place of this text</Button>
            <Button variant="quiet" onClick={drafts.dropOlder}>
              Forget it
            </Button>
          </div>
        </div>
      )}
      {isFromDraft && isDirty ? (
        <p className={styles.said}>What you wrote before and did not save is here again.</p>
      ) : null}
      {hasRoom ? null : (
        <p className={styles.said}>This browser has no room to keep what you wrote: it is lost when the page closes.</p>
      )}
    </>
  );
}
