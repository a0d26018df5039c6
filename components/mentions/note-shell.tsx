"use client";

import { type ComponentType, type KeyboardEvent, useRef, useState } from "react";
import { loadAhead } from "@/lib/client/load-ahead";
import type { NoteDocument } from "@/lib/core/mentions/note";
import type { LoadedFieldProps } from "./note-field";
import styles from "./note-field.module.css";
import { NoteView } from "./note-view";

export interface NoteFieldProps {
  readonly label: string;
  readonly content: NoteDocument | null;
  /** What stands in it while it is empty. */
  readonly placeholder: string;
  readonly onChange: (note: NoteDocument | null) => void;
  /** The focus went elsewhere. */
  readonly onLeave?: () => void;
  /** Ctrl or ⌘ and Enter. */
  readonly onSubmit?: () => void;
}

interface Props extends NoteFieldProps {
  readonly editable: boolean;
}

const loadField = loadAhead(() => import("./note-field"));

/** What the keys typed so far have come to, with one more; null for a key that types nothing. */
function typedWith(typed: string, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "Enter") return `${typed}\n`;
  if (key === "Backspace") return typed.slice(0, -1);
  return key.length === 1 ? typed + key : null;
}

/**
 * A field for a note or a comment: plain words until it is first focused, then the editor, which is loaded for that. Keys
 * that come before it is there are not lost.
 */
export function NoteShell({ editable, ...field }: Props) {
  const [Field, setField] = useState<ComponentType<LoadedFieldProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef("");
  const open = () => {
    setFailed(false);
    loadField().then(
      ({ NoteField }) => setField(() => NoteField),
      () => setFailed(true),
    );
  };
  if (Field) return <Field {...field} typed={typed.current} focused={document.activeElement === box.current} />;
  const words = field.content ? <NoteView note={field.content} /> : null;
  if (!editable) return words && <div className={styles.words}>{words}</div>;
  return (
    <div className={styles.editor}>
      {/* biome-ignore lint/a11y/useSemanticElements: it becomes the editor, which no element of the language is. */}
      <div
        ref={box}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={field.label}
        data-placeholder={words ? undefined : field.placeholder}
        className={styles.text}
        onFocus={(event) => event.target === event.currentTarget && open()}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget) return;
          const next = typedWith(typed.current, event);
          if (event.key === "Escape") box.current?.blur();
          if (next === null) return;
          event.preventDefault();
          typed.current = next;
        }}
      >
        {words}
      </div>
      {failed ? (
        <p className={styles.hint}>The editor could not be loaded. Focus the field again once there is a connection.</p>
      ) : null}
    </div>
  );
}
