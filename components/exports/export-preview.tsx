import type { Cut, Preview, PreviewLine, PreviewRow } from "@/lib/core/exports/read-preview";
import styles from "./export.module.css";

const digits = new Intl.NumberFormat("en");

/** The beginning of the file, as it would be downloaded. */
export function ExportPreview({ preview, name }: { preview: Preview; name: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys.
    <section aria-label={`The beginning of the ${name} file`} tabIndex={0} className={styles.preview}>
      {preview.kind === "table" ? <PreviewTable {...preview} /> : <PreviewLines lines={preview.lines} />}
    </section>
  );
}

function Words({ text, left }: Cut) {
  return (
    <>
      {text}
      {left > 0 ? <span className={styles.left}> … and {digits.format(left)} characters more</span> : null}
    </>
  );
}

function PreviewTable({ names, rows }: { names: readonly string[]; rows: readonly PreviewRow[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number, cells }) => (
          <tr key={number}>
            {cells.map((cell, index) => (
              <td key={names[index]} dir="auto">
                <Words {...cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PreviewLines({ lines }: { lines: readonly PreviewLine[] }) {
  return (
    <ol className={styles.lines}>
      {lines.map((line) => (
        <li key={line.number} dir="ltr">
          <Words {...line} />
        </li>
      ))}
    </ol>
  );
}
