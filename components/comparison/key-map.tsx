"use client";

import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import styles from "./key-map.module.css";
import { stanceKeys } from "./stance-keys";

interface Props {
  readonly open: boolean;
  readonly tags: readonly TagAnswer[];
  readonly onClose: () => void;
}

const reading: readonly (readonly [string, string])[] = [
  ["← → ↑ ↓", "Move the caret in the article"],
  ["Ctrl ←", "Move by word, Ctrl ↑ by paragraph"],
  ["Shift ←", "Select while moving"],
  ["W", "Select the word, again the next one"],
  ["S", "Select the sentence, again the next one"],
  ["P", "Select the paragraph, again the next one"],
  [", .", "Previous and next column"],
  ["[ ]", "Previous and next mention in the column"],
  ["J K", "Next and previous claim"],
];

const working: readonly (readonly [string, string])[] = [
  ["↵", "New claim from the selected words or mention"],
  ["L", "Link to a claim"],
  ["Shift click", "Link the mention to the one selected before"],
  ["E", "Reword the claim"],
  ["N", "Write a note"],
  ["Del", "Delete the mention"],
  ["Ctrl Z", "Undo"],
  ["Ctrl Shift Z", "Redo"],
  ["Esc", "Leave"],
  ["?", "This list"],
];

/** Every key of Compare. */
export function KeyMap({ open, tags, onClose }: Props) {
  const tagKeys = tags.flatMap((tag) => (tag.key ? [[tag.key, `Tag: ${tag.name}`] as const] : []));
  const stances = stanceKeys.map(({ key, stance }) => [key.toUpperCase(), `Stance: ${stance}`] as const);
  return (
    <Dialog open={open} onClose={onClose} title="Keys">
      <div className={styles.columns}>
        <KeyList title="Reading" rows={reading} />
        <KeyList title="Marking" rows={[...tagKeys, ...working]} />
        <KeyList title="Stance of the selected mention" rows={stances} />
      </div>
    </Dialog>
  );
}

function KeyList({ title, rows }: { title: string; rows: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.list}>
        {rows.map(([key, what]) => (
          <div key={`${key} ${what}`} className={styles.row}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
