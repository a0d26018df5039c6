import type { DragEvent } from "react";
import { Link } from "@/components/ui/link";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import type { Placed } from "@/lib/core/projects/codebook";
import type { Beside } from "@/lib/core/projects/codebook-moves";
import { classNames } from "../ui/class-names";
import { Flag } from "../ui/flag";
import { hueStyle } from "../ui/hue-style";
import { Kbd } from "../ui/kbd";
import { plural } from "../ui/plural";
import styles from "./codebook-list.module.css";
import rows from "./row-list.module.css";
import { TagMoves, type TagSteps } from "./tag-moves";

declare module "react" {
  interface CSSProperties {
    /** How many tags stand above a row's. */
    "--depth"?: number;
  }
}

interface Props {
  readonly tag: Placed<TagAnswer>;
  /** The name of the tag that it was merged into. */
  readonly mergedInto: string | null;
  /** The address of the codebook. */
  readonly list: string;
  readonly chosen: boolean;
  /** What moves it, for those who may; null while the list is filtered. */
  readonly moves: { readonly steps: TagSteps; readonly onMove: (step: keyof TagSteps) => void } | null;
  readonly canChange: boolean;
  /** Where a dragged tag would go if it was let go here. */
  readonly drop: Beside | null;
  readonly drag: {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  } | null;
}

/** One tag of the codebook: its name as it marks a text, what it stands for, how often it does, its key. */
export function CodebookRow({ tag, mergedInto, list, chosen, moves, canChange, drop, drag }: Props) {
  return (
    <li
      className={classNames(rows.row, styles.row, tag.retired && styles.retired)}
      data-chosen={chosen ? "" : undefined}
      data-drop={drop ?? undefined}
      draggable={drag !== null}
      {...drag}
      style={{ "--depth": Math.min(tag.depth, 6) }}
    >
      <span className={rows.main}>
        <span>
          <b className={styles.tag} style={hueStyle(tag.colour)}>
            {tag.name}
          </b>{" "}
          {mergedInto !== null ? <Flag>merged into {mergedInto}</Flag> : tag.retired ? <Flag>retired</Flag> : null}
        </span>
        {tag.definition ? (
          <span className={styles.definition}>{tag.definition}</span>
        ) : (
          <span className={rows.sub}>no definition yet</span>
        )}
        <TagNotes tag={tag} />
      </span>
      <span className={rows.count}>{plural(tag.mentions, "mention")}</span>
      <span className={styles.key}>{tag.key && !tag.retired ? <Kbd>{tag.key}</Kbd> : null}</span>
      {canChange ? (
        <span className={styles.acts}>
          {moves ? <TagMoves name={tag.name} {...moves} /> : null}
          <Link
            href={`${list}?tag=${tag.id}#change`}
            className={rows.change}
            aria-label={`Change ${tag.name}`}
            aria-current={chosen ? "true" : undefined}
          >
            Change
          </Link>
        </span>
      ) : null}
    </li>
  );
}

function TagNotes({ tag }: { tag: TagAnswer }) {
  const notes = [
    ["Use it when", tag.inclusion],
    ["Not when", tag.exclusion],
    ["Example", tag.example],
  ].filter(([, words]) => words);
  if (notes.length === 0) return null;
  return (
    <dl className={styles.notes}>
      {notes.map(([label, words]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
