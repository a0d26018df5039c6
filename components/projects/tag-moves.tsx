"use client";

import type { KeyboardEvent } from "react";
import type { Move } from "@/lib/core/projects/codebook-moves";
import { Menu, MenuItem } from "../ui/menu";
import rows from "./row-list.module.css";

/** The one-step moves of a tag; null where there is nowhere to go. */
export interface TagSteps {
  readonly up: Move | null;
  readonly down: Move | null;
  readonly in: Move | null;
  readonly out: Move | null;
}

const arrows: Readonly<Record<string, keyof TagSteps>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowRight: "in",
  ArrowLeft: "out",
};

interface Props {
  readonly name: string;
  readonly steps: TagSteps;
  readonly onMove: (step: keyof TagSteps) => void;
}

/** Moves a tag by a menu, or with Alt and the arrows while the menu's button has the focus. */
export function TagMoves({ name, steps, onMove }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey ? arrows[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    if (steps[step]) onMove(step);
  };
  const item = (step: keyof TagSteps, words: string, key: string) => (
    <MenuItem
      aria-disabled={steps[step] === null}
      aria-keyshortcuts={`Alt+${key}`}
      onClick={() => steps[step] && onMove(step)}
    >
      {words}
    </MenuItem>
  );
  return (
    <span onKeyDownCapture={onKeyDown}>
      <Menu label="Move" name={`Move ${name}`} buttonClass={rows.change}>
        {item("up", "Up", "ArrowUp")}
        {item("down", "Down", "ArrowDown")}
        {item("in", "Below the tag above it", "ArrowRight")}
        {item("out", "Out, beside its parent", "ArrowLeft")}
      </Menu>
    </span>
  );
}
