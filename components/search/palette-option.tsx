"use client";

import { Fragment } from "react";
import { keyWords } from "@/lib/core/keys/key-words";
import { findFolded } from "@/lib/core/text/fold";
import { useIsMac } from "../keys/use-keys";
import { Kbd } from "../ui/kbd";
import type { Choice } from "./choices";
import styles from "./palette.module.css";

interface Props {
  readonly id: string;
  /** Its place in the whole list. */
  readonly at: number;
  readonly choice: Choice;
  readonly chord: string | undefined;
  readonly typed: string;
  readonly isLit: boolean;
  readonly project: string | undefined;
  readonly story: string | undefined;
  readonly onLight: (key: string) => void;
  readonly onChoose: (choice: Choice) => void;
}

/** One line of the search's list: its words, where it belongs, its key. */
export function PaletteOption({ id, at, choice, chord, typed, isLit, project, story, onLight, onChoose }: Props) {
  const isMac = useIsMac();
  return (
    <div
      id={id}
      data-at={at}
      role="option"
      tabIndex={-1}
      aria-selected={isLit}
      className={styles.option}
      onPointerMove={() => onLight(choice.key)}
      onClick={() => onChoose(choice)}
      onKeyDown={undefined}
    >
      <span className={choice.kind === "found" ? styles.written : styles.words}>
        <LitWords text={choice.text} typed={typed} />
      </span>
      <span className={styles.about}>{aboutOf(choice, project, story)}</span>
      {chord === undefined ? null : <Kbd>{keyWords(chord, isMac)}</Kbd>}
    </div>
  );
}

/** Names only what is not where one is. */
function aboutOf(choice: Choice, project: string | undefined, story: string | undefined): string {
  if (choice.kind !== "found") return "";
  const { found } = choice;
  const number = found.number !== null && found.story?.id === story ? `${found.number}` : null;
  const isNamed = found.kind === "story" || found.kind === "project";
  const inStory = !isNamed && found.story && found.story.id !== story ? found.story.title : null;
  const inProject = found.kind !== "project" && found.project.id !== project ? found.project.name : null;
  return [number, found.outlet, inStory, inProject].filter((word) => word !== null).join(" · ");
}

function LitWords({ text, typed }: { text: string; typed: string }) {
  const found = findFolded(text, typed);
  const ends = [0, ...found.map((range) => range.end)];
  return (
    <>
      {found.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(ends[index], start)}
          <b className={styles.lit}>{text.slice(start, end)}</b>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
