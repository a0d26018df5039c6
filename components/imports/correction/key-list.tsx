import { Kbd } from "@/components/ui/kbd";
import styles from "./correction.module.css";

const keys: readonly (readonly [string, string])[] = [
  ["Ctrl Alt 0", "Paragraph"],
  ["Ctrl Alt 1–6", "Heading of that level"],
  ["Ctrl Shift B", "Quote"],
  ["Ctrl Shift 8", "List"],
  ["Ctrl [ and ]", "Raise and lower the level; Tab does at the start of an item"],
  ["Ctrl I", "Emphasis"],
  ["Ctrl B", "Strong"],
  ["Ctrl K", "Link"],
  ["Shift ↵", "A line break inside a paragraph"],
  ["Ctrl Z", "Undo"],
  ["Ctrl Shift Z", "Redo"],
  ["Ctrl S", "Save"],
];

/** The keys of the editor, folded away. */
export function KeyList() {
  return (
    <details className={styles.keys}>
      <summary>Keys</summary>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>On a Mac the command key stands for Ctrl.</p>
    </details>
  );
}
