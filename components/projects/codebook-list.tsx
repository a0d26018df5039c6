import Link from "next/link";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { orderCodebook, type Placed } from "@/lib/core/projects/codebook";
import { classNames } from "../ui/class-names";
import { Flag } from "../ui/flag";
import { hueStyle } from "../ui/hue-style";
import { Kbd } from "../ui/kbd";
import { plural } from "../ui/plural";
import styles from "./row-list.module.css";
import { TagMoves } from "./tag-moves";

interface Props {
  readonly tags: readonly TagAnswer[];
  /** The address of the codebook. */
  readonly list: string;
  readonly chosen: string | null;
  readonly canChange: boolean;
}

/** The codebook in its order, tags below their parents; each opens beside the list for those who may change it. */
export function CodebookList({ tags, list, chosen, canChange }: Props) {
  const placed = orderCodebook(tags);
  return (
    <ol className={styles.list}>
      {placed.map((tag) => (
        <li
          key={tag.id}
          className={classNames(styles.row, tag.retired && styles.retired)}
          data-chosen={tag.id === chosen ? "" : undefined}
          style={{ paddingInlineStart: 11 + 24 * Math.min(tag.depth, 6) }}
        >
          <TagWords tag={tag} />
          <span className={styles.count}>{plural(tag.mentions, "mention")}</span>
          <span className={styles.key}>{tag.key && !tag.retired ? <Kbd>{tag.key}</Kbd> : null}</span>
          {canChange ? (
            <>
              <TagMoves tag={tag} {...steps(placed, tag)} />
              <Link
                href={`${list}?tag=${tag.id}#change`}
                className={styles.change}
                aria-label={`Change ${tag.name}`}
                aria-current={tag.id === chosen ? "true" : undefined}
              >
                Change
              </Link>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function TagWords({ tag }: { tag: TagAnswer }) {
  return (
    <span className={styles.main}>
      <span>
        <b className={styles.tag} style={hueStyle(tag.colour)}>
          {tag.name}
        </b>{" "}
        {tag.retired ? <Flag>retired</Flag> : null}
      </span>
      {tag.definition ? (
        <span className={styles.definition}>{tag.definition}</span>
      ) : (
        <span className={styles.sub}>no definition yet</span>
      )}
    </span>
  );
}

/** Where one step among its siblings leads, as a place in the whole codebook. */
function steps(placed: readonly Placed<TagAnswer>[], tag: Placed<TagAnswer>) {
  const byPosition = placed.toSorted((a, b) => a.position - b.position);
  const siblings = placed.filter((other) => other.parent === tag.parent && other.depth === tag.depth);
  const at = siblings.findIndex((other) => other.id === tag.id);
  const place = (sibling: TagAnswer | undefined) =>
    sibling ? byPosition.findIndex(({ id }) => id === sibling.id) : null;
  return { up: place(siblings[at - 1]), down: place(siblings[at + 1]) };
}
