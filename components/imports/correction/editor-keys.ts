import { baseKeymap, chainCommands } from "@tiptap/pm/commands";
import { redo, undo } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import {
  breakLine,
  changeLevel,
  changeLevelAtStart,
  leaveKindAtStart,
  setHeading,
  splitBlock,
  toggleBlock,
  toggleStyle,
} from "./block-commands";

const otherwise = (key: string): Command => baseKeymap[key] ?? (() => false);

const headings = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((level): [string, Command] => [`Mod-Alt-${level}`, setHeading(level)]),
);

/** What each key does in the text; `Mod` is Ctrl, on a Mac the command key. */
export const editorKeys: Readonly<Record<string, Command>> = {
  ...baseKeymap,
  ...headings,
  Enter: chainCommands(splitBlock, otherwise("Enter")),
  "Shift-Enter": breakLine,
  "Mod-Enter": breakLine,
  Backspace: chainCommands(leaveKindAtStart, otherwise("Backspace")),
  "Mod-Backspace": chainCommands(leaveKindAtStart, otherwise("Mod-Backspace")),
  "Shift-Backspace": chainCommands(leaveKindAtStart, otherwise("Shift-Backspace")),
  Tab: changeLevelAtStart(1),
  "Shift-Tab": changeLevelAtStart(-1),
  "Mod-]": changeLevel(1),
  "Mod-[": changeLevel(-1),
  "Mod-Alt-0": toggleBlock("paragraph"),
  "Mod-Shift-b": toggleBlock("quote"),
  "Mod-Shift-8": toggleBlock("item"),
  "Mod-i": toggleStyle("em"),
  "Mod-b": toggleStyle("strong"),
  "Mod-z": undo,
  "Mod-y": redo,
  "Mod-Shift-z": redo,
};
