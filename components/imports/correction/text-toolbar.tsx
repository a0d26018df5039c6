"use client";

import type { Editor } from "@tiptap/core";
import { redo, undo } from "@tiptap/pm/history";
import type { Command } from "@tiptap/pm/state";
import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { changeLevel, toggleBlock, toggleStyle } from "./block-commands";
import styles from "./correction.module.css";
import { readForm, type SelectedForm } from "./selected-form";
import { runCommand } from "./text-editor";

interface Tool {
  readonly name: string;
  readonly keys: string;
  readonly command: Command | "link";
  /** Whether it is on, for those that can be; whether it can be pressed. */
  readonly on?: (form: SelectedForm) => boolean;
  readonly can?: (form: SelectedForm) => boolean;
}

const tools: readonly Tool[] = [
  block("Paragraph", "paragraph", "Control+Alt+0"),
  block("Heading", "heading", "Control+Alt+2"),
  block("Quote", "quote", "Control+Shift+B"),
  block("List", "item", "Control+Shift+8"),
  { name: "Raise", keys: "Control+[", command: changeLevel(-1), can: (form) => form.canRaise },
  { name: "Lower", keys: "Control+]", command: changeLevel(1), can: (form) => form.canDeepen },
  { name: "Emphasis", keys: "Control+I", command: toggleStyle("em"), on: (form) => form.em },
  { name: "Strong", keys: "Control+B", command: toggleStyle("strong"), on: (form) => form.strong },
  { name: "Link", keys: "Control+K", command: "link", on: (form) => form.link, can: (form) => form.canLink },
  { name: "Undo", keys: "Control+Z", command: undo, can: (form) => form.canUndo },
  { name: "Redo", keys: "Control+Shift+Z", command: redo, can: (form) => form.canRedo },
];

function block(name: string, type: "paragraph" | "heading" | "quote" | "item", keys: string): Tool {
  return { name, keys, command: toggleBlock(type), on: (form) => form.type === type };
}

/** What can be done with the selected words and their blocks. One stop for Tab; arrows lead along it. */
export function TextToolbar({ editor, onLink }: { editor: Editor; onLink: () => void }) {
  const form = useForm(editor);
  const [stop, setStop] = useState(0);
  const bar = useRef<HTMLDivElement>(null);
  const press = (event: MouseEvent, { command, can }: Tool) => {
    if (can && !can(form)) return;
    if (command === "link") return onLink();
    runCommand(editor, command);
    // Who came by keyboard stays in the toolbar.
    if (event.detail > 0) editor.view.focus();
  };
  const move = (event: KeyboardEvent) => {
    const ways: Readonly<Record<string, number>> = {
      ArrowRight: stop + 1,
      ArrowLeft: stop - 1,
      Home: 0,
      End: tools.length - 1,
    };
    const next = ways[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const to = (next + tools.length) % tools.length;
    setStop(to);
    bar.current?.querySelectorAll("button")[to]?.focus();
  };
  return (
    <div ref={bar} role="toolbar" aria-label="Form of the text" className={styles.toolbar} onKeyDown={move}>
      {tools.map((tool, index) => (
        <Button
          key={tool.name}
          variant="quiet"
          tabIndex={index === stop ? 0 : -1}
          aria-keyshortcuts={tool.keys}
          aria-disabled={tool.can ? !tool.can(form) : undefined}
          aria-pressed={tool.on?.(form)}
          className={styles.tool}
          onFocus={() => setStop(index)}
          // Pressing a tool must not take the selection away.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            setStop(index);
            press(event, tool);
          }}
        >
          {tool.name}
        </Button>
      ))}
      <span className={styles.level}>{form.level === null ? "" : `Level ${form.level}`}</span>
    </div>
  );
}

function useForm(editor: Editor): SelectedForm {
  const [form, setForm] = useState(() => readForm(editor.state));
  useEffect(() => {
    const read = () => setForm(readForm(editor.state));
    read();
    editor.on("transaction", read);
    return () => {
      editor.off("transaction", read);
    };
  }, [editor]);
  return form;
}
