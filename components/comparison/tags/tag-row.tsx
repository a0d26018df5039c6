"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { useSingleKeys } from "@/components/keys/use-keys";
import { Chip } from "@/components/ui/chip";
import { classNames } from "@/components/ui/class-names";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { nearTags } from "@/lib/core/projects/near-tags";
import { MoreTags } from "./more-tags";
import styles from "./tag-row.module.css";

interface Props {
  readonly tags: readonly TagAnswer[];
  readonly onTag: (tag: string) => void;
}

/** No window has room for more in one row. */
const most = 16;

/** The codebook in one row: the tags that have room, with their keys, and how many more there are. */
export function TagRow({ tags, onTag }: Props) {
  const hasTagKeys = useSingleKeys();
  const near = nearTags(tags, most);
  const row = useRef<HTMLSpanElement>(null);
  const fitting = useFirstLine(row, near.length);
  return (
    <span className={styles.tags}>
      <span ref={row} className={styles.row}>
        {near.map((tag, index) => (
          <Chip
            key={tag.id}
            dot={{ colour: tag.colour, square: true }}
            keyHint={(hasTagKeys && tag.key) || undefined}
            title={tag.definition}
            className={classNames(styles.tag, index >= fitting && styles.out)}
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTag(tag.id)}
          >
            {tag.name}
          </Chip>
        ))}
      </span>
      <MoreTags count={tags.length - fitting} />
    </span>
  );
}

/** How many of a row's children stand in its first line; what wraps below it is out of sight. */
function useFirstLine(row: React.RefObject<HTMLElement | null>, count: number): number {
  const [fitting, setFitting] = useState(count);
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const measure = () => {
      const chips = [...element.children].slice(0, count);
      const [first] = chips;
      const isBeside = (chip: Element) =>
        chip instanceof HTMLElement && first instanceof HTMLElement && chip.offsetTop === first.offsetTop;
      setFitting(chips.filter(isBeside).length);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [row, count]);
  return Math.min(fitting, count);
}
