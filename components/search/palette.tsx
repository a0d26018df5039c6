"use client";

import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import { plural } from "@/components/ui/plural";
import { chordsOf } from "@/lib/core/keys/keymap";
import { commandBoard } from "../keys/command-board";
import { Dialog } from "../ui/dialog";
import { type Choice, commandChoices, foundChoices, groupChoices, type Page, pageChoices } from "./choices";
import styles from "./palette.module.css";
import { PaletteOption } from "./palette-option";
import { readRecent, rememberRecent } from "./recent";
import { useFound } from "./use-found";

interface Props {
  readonly person: string;
  readonly pages: readonly Page[];
  /** What was typed before the field was there. */
  readonly early: RefObject<string>;
  /** What belongs to these comes first. */
  readonly project: string | undefined;
  readonly story: string | undefined;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** One field over every command of the page, every page, and all that the person can see; arrows light a line, Enter takes it. */
export function Palette({ person, pages, early, project, story, onChoose, onClose }: Props) {
  const [typed, setTyped] = useState(early.current);
  const [lit, setLit] = useState<string | null>(null);
  const [recent] = useState(() => readRecent(person));
  const [offered] = useState(() => commandChoices(commandBoard.offered()));
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const query = typed.trim();
  const answer = useFound({ typed: query, recent, project, story });
  const groups = useMemo(() => {
    const found = foundChoices(answer.items);
    const foundFor = answer.typed;
    return groupChoices({ typed: query, commands: offered, pages: pageChoices(pages), found, foundFor, recent });
  }, [query, answer, offered, pages, recent]);
  const choices = groups.flatMap((group) => group.choices);
  // A line stays lit while answers put others before it.
  const at = Math.max(
    0,
    choices.findIndex(({ key }) => key === lit),
  );
  useEffect(() => {
    list.current?.querySelector(`[data-at="${at}"]`)?.scrollIntoView({ block: "nearest" });
  }, [at]);
  // What was typed between the drawing of the field and its focus.
  useEffect(() => setTyped(early.current), [early]);

  const choose = (choice: Choice) => {
    rememberRecent(person, choice.key);
    onChoose(choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepOf(event.key, at, choices.length);
    if (event.nativeEvent.isComposing) return;
    if (next !== null) {
      event.preventDefault();
      setLit(choices[next]?.key ?? null);
    }
    const choice = choices[at];
    if (event.key === "Enter" && choice) {
      event.preventDefault();
      choose(choice);
    }
  };
  const isSettled = answer.typed === query;
  return (
    <Dialog open holds="list" title="Search" onClose={onClose}>
      <input
        className={styles.input}
        role="combobox"
        aria-label="Commands, pages, claims, articles and mentions"
        aria-expanded={choices.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={choices.length > 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder="A command, a page, words of a claim or an article"
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setLit(null);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={id} role="listbox" aria-label="Found" className={styles.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is not allowed inside a listbox.
          <div key={group.title} role="group" aria-label={group.title}>
            <div aria-hidden="true" className={styles.title}>
              {group.title}
            </div>
            {group.choices.map((choice) => (
              <PaletteOption
                key={choice.key}
                id={`${id}-${choices.indexOf(choice)}`}
                at={choices.indexOf(choice)}
                choice={choice}
                chord={choice.kind === "command" ? chordsOf(choice.command, commandBoard.ownKeys())[0] : undefined}
                typed={query}
                isLit={choice === choices[at]}
                project={project}
                story={story}
                onLight={setLit}
                onChoose={choose}
              />
            ))}
          </div>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {answer.failed ? "The server does not answer: only commands and pages are listed." : null}
        {isSettled && !answer.failed ? countWords(choices.length, query) : null}
      </p>
    </Dialog>
  );
}

function countWords(count: number, query: string): string {
  if (query === "") return "";
  return count === 0 ? `Nothing has the words “${query}”.` : plural(count, "result");
}

function stepOf(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "PageDown") return Math.min(at + 8, count - 1);
  return key === "PageUp" ? Math.max(at - 8, 0) : null;
}
