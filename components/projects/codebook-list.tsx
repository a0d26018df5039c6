"use client";

import { type ReactNode, useState } from "react";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { orderCodebook, type Placed } from "@/lib/core/projects/codebook";
import { stepsOf } from "@/lib/core/projects/codebook-moves";
import { hasFolded } from "@/lib/core/text/fold";
import { ProblemNote } from "../ui/problem-note";
import { TextField } from "../ui/text-field";
import styles from "./codebook-list.module.css";
import { CodebookRow } from "./codebook-row";
import rows from "./row-list.module.css";
import { useCodebookMoves } from "./use-codebook-moves";

interface Props {
  readonly tags: readonly TagAnswer[];
  /** The address of the codebook. */
  readonly list: string;
  readonly chosen: string | null;
  readonly canChange: boolean;
}

/** From so many tags on, a field to find one stands above them. */
const many = 8;

/** The codebook in its order, tags below their parents, those that are retired at the end; each opens beside the list. */
export function CodebookList({ tags, list, chosen, canChange }: Props) {
  const [wanted, setWanted] = useState("");
  const { problem, move, dragOf, dropOf } = useCodebookMoves(tags);
  const used = orderCodebook(tags.filter((tag) => !tag.retired));
  const retired = orderCodebook(tags.filter((tag) => tag.retired));
  const names = new Map(tags.map((tag) => [tag.id, tag.name]));
  const hidden = new Set(retired.map((tag) => tag.id));
  const filtered = wanted.trim() !== "";
  const row = (tag: Placed<TagAnswer>) => {
    const movable = canChange && !filtered && !tag.retired;
    const steps = movable ? stepsOf(tags, tag.id, hidden) : null;
    return (
      <CodebookRow
        key={tag.id}
        tag={tag}
        mergedInto={tag.mergedInto && (names.get(tag.mergedInto) ?? "a deleted tag")}
        list={list}
        chosen={tag.id === chosen}
        canChange={canChange}
        moves={steps ? { steps, onMove: (step) => steps[step] && void move(tag, steps[step]) } : null}
        drag={movable ? dragOf(tag) : null}
        drop={dropOf(tag)}
      />
    );
  };
  return (
    <div className={styles.codebook}>
      {problem ? <ProblemNote problem={problem} /> : null}
      {tags.length >= many ? (
        <div className={styles.find}>
          <TextField
            label="Find a tag"
            type="search"
            placeholder="Name or definition"
            labelHidden
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
          />
        </div>
      ) : null}
      <Rows tags={used.filter((tag) => isFound(tag, wanted))} row={row} label="Tags in use" />
      {retired.length > 0 ? (
        <details className={styles.past} open={filtered || retired.some((tag) => tag.id === chosen)}>
          <summary>{retired.length} retired</summary>
          <Rows tags={retired.filter((tag) => isFound(tag, wanted))} row={row} label="Retired tags" />
        </details>
      ) : null}
    </div>
  );
}

interface RowsProps {
  readonly tags: readonly Placed<TagAnswer>[];
  readonly row: (tag: Placed<TagAnswer>) => ReactNode;
  readonly label: string;
}

function Rows({ tags, row, label }: RowsProps) {
  if (tags.length === 0) return <p className={rows.sub}>No tag is called so.</p>;
  return (
    <ol className={rows.list} aria-label={label}>
      {tags.map(row)}
    </ol>
  );
}

function isFound(tag: TagAnswer, wanted: string): boolean {
  return hasFolded(`${tag.name}\n${tag.definition}`, wanted);
}
