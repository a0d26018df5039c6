import { type ChangeRun, describeChanges, type LineChange } from "@/lib/core/text/diff/describe-changes";
import { directionOf } from "@/lib/core/text/language";
import { plural } from "../../ui/plural";
import styles from "./changed-lines.module.css";

interface Props {
  readonly before: string;
  readonly after: string;
  readonly language: string | null;
}

/** How many unchanged paragraphs stand before and after a change, to say where one is. */
const around = 1;

/** Two texts as one: what went is struck through, what came is underlined, and what stayed is folded away. */
export function ChangedLines({ before, after, language }: Props) {
  const changes = describeChanges(before, after);
  return (
    <div className={styles.text} lang={language ?? undefined} dir={directionOf(language)}>
      {foldKept(changes).map((part) =>
        "hidden" in part ? (
          <details key={part.key} className={styles.folded}>
            <summary>{plural(part.hidden.length, "unchanged paragraph")}</summary>
            {part.hidden.map((line) => (
              <Line key={keyOf(line)} line={line} before={before} after={after} />
            ))}
          </details>
        ) : (
          <Line key={keyOf(part)} line={part} before={before} after={after} />
        ),
      )}
    </div>
  );
}

type Folded = { readonly key: string; readonly hidden: readonly LineChange[] };

function foldKept(changes: readonly LineChange[]): (LineChange | Folded)[] {
  const isNear = changes.map(() => false);
  for (const [index, { kind }] of changes.entries()) {
    if (kind === "kept") continue;
    for (let at = Math.max(0, index - around); at <= index + around; at += 1) isNear[at] = true;
  }
  const parts: (LineChange | Folded)[] = [];
  let hidden: LineChange[] = [];
  const fold = () => {
    const [first] = hidden;
    if (first) parts.push(hidden.length === 1 ? first : { key: `folded ${keyOf(first)}`, hidden });
    hidden = [];
  };
  for (const [index, change] of changes.entries()) {
    if (!isNear[index]) {
      hidden.push(change);
      continue;
    }
    fold();
    parts.push(change);
  }
  fold();
  return parts;
}

function keyOf(line: LineChange): string {
  return `${"from" in line ? line.from.start : "-"} ${"to" in line ? line.to.start : "-"}`;
}

function Line({ line, before, after }: { line: LineChange; before: string; after: string }) {
  if (line.kind === "kept") return <p>{after.slice(line.to.start, line.to.end)}</p>;
  const runs: readonly ChangeRun[] = line.kind === "changed" ? line.runs : [line];
  const moved = (line.kind === "removed" && line.movedTo) || (line.kind === "added" && line.movedFrom);
  return (
    <p className={styles.changed}>
      {moved ? <small>{line.kind === "removed" ? "Moved from here: " : "Moved to here: "}</small> : null}
      {runs.map((run) => (
        <Run
          key={`${run.kind} ${"from" in run ? run.from.start : run.to.start}`}
          run={run}
          before={before}
          after={after}
        />
      ))}
    </p>
  );
}

/** A run of words of a changed paragraph; readers who do not see hear what went and what came. */
export function Run({ run, before, after }: { run: ChangeRun; before: string; after: string }) {
  if (run.kind === "same") return after.slice(run.to.start, run.to.end);
  if (run.kind === "removed") return <del>{before.slice(run.from.start, run.from.end)}</del>;
  return <ins>{after.slice(run.to.start, run.to.end)}</ins>;
}
