"use client";

import { useEffect, useRef } from "react";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import type { CompareActions } from "./compare-actions";
import { stanceKeys } from "./stance-keys";

interface Keys {
  readonly actions: CompareActions;
  readonly tags: readonly TagAnswer[];
  readonly stepClaim: (by: 1 | -1) => void;
  readonly stepMention: (by: 1 | -1) => void;
  readonly stepColumn: (by: 1 | -1) => void;
  readonly focusNote: () => void;
  readonly reword: () => void;
  readonly showKeys: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly leave: () => void;
}

/** Keys are quiet where one types, and while a dialog or a menu is open. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (document.querySelector("dialog[open]")) return true;
  return target.isContentEditable || target.closest("input, textarea, select, [role='menu']") !== null;
}

function commandFor(event: KeyboardEvent, keys: Keys): (() => void) | undefined {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    if (key === "z") return event.shiftKey ? keys.redo : keys.undo;
    return key === "y" ? keys.redo : undefined;
  }
  if (event.altKey) return undefined;
  const tag = keys.tags.find((one) => one.key === key && !one.retired);
  if (tag) return () => keys.actions.tag(tag.id);
  const stance = stanceKeys.find((one) => one.key === key);
  if (stance) return () => keys.actions.setStance(stance.stance);
  const onControl = event.target instanceof HTMLElement && event.target.closest("button, a, summary") !== null;
  const commands: Readonly<Record<string, () => void>> = {
    ...(onControl ? {} : { Enter: keys.actions.newClaim }),
    l: keys.actions.openPicker,
    n: keys.focusNote,
    e: keys.reword,
    j: () => keys.stepClaim(1),
    k: () => keys.stepClaim(-1),
    "]": () => keys.stepMention(1),
    "[": () => keys.stepMention(-1),
    ".": () => keys.stepColumn(1),
    ",": () => keys.stepColumn(-1),
    Delete: keys.actions.remove,
    Backspace: keys.actions.remove,
    Escape: keys.leave,
    "?": keys.showKeys,
  };
  return commands[key];
}

/** Every command of Compare by its key. What the reading column takes for its caret never arrives here. */
export function useCompareKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const command = commandFor(event, latest.current);
      if (!command) return;
      event.preventDefault();
      command();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
