import type { CodebookPreview, PlannedTagAnswer } from "@/lib/contract/projects/codebook";
import { shorten } from "@/lib/core/text/shorten";
import { Flag } from "../ui/flag";
import { plural } from "../ui/plural";
import styles from "./form.module.css";

/** How much of a field is shown, in UTF-16 units. */
const longest = 80;

/** What a codebook file would change, tag by tag; the ones that are the same are only counted. */
export function CodebookChanges({ name, preview }: { name: string; preview: CodebookPreview }) {
  const { tags, others, remarks } = preview;
  const count = (state: PlannedTagAnswer["state"]) => tags.filter((tag) => tag.state === state).length;
  const said = tags.filter((tag) => tag.state !== "same" || tag.conflicts.length > 0);
  return (
    <div className={styles.form}>
      <p role="status">
        {name}: {count("new")} new, {count("changed")} changed, {count("same")} the same.
        {others > 0 ? ` ${plural(others, "tag")} of yours ${others > 1 ? "are" : "is"} not in it and will stay.` : ""}
      </p>
      {remarks.map((remark) => (
        <p key={remark} className={styles.note}>
          {remark}
        </p>
      ))}
      {said.length > 0 ? (
        <ol className={styles.quotes} aria-label="What it would change">
          {said.map((tag, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes while it is shown.
            <Change key={at} tag={tag} />
          ))}
        </ol>
      ) : null}
    </div>
  );
}

function Change({ tag }: { tag: PlannedTagAnswer }) {
  return (
    <li className={styles.quote} style={{ paddingInlineStart: 12 * Math.min(tag.depth, 6) }}>
      <span>
        <b>{tag.name}</b> {tag.state === "same" ? null : <Flag>{tag.state}</Flag>}
      </span>
      {tag.differences.map(({ field, here, file }) => (
        <span key={field} className={styles.note}>
          {field}: {here === "" ? "nothing" : `“${shorten(here, longest)}”`} →{" "}
          {file === "" ? "nothing" : `“${shorten(file, longest)}”`}
        </span>
      ))}
      {tag.conflicts.map((conflict) => (
        <span key={conflict} className={styles.conflict}>
          {conflict}
        </span>
      ))}
    </li>
  );
}
