"use client";

import { ListItem } from "@tiptap/extension-list";
import { EditorContent, type JSONContent, useEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useEffect, useRef } from "react";
import { type Note, note as noteSchema } from "@/lib/contract/note";
import { noteText } from "@/lib/core/mentions/note-text";
import styles from "./note-field.module.css";

const extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    heading: false,
    horizontalRule: false,
    link: false,
    strike: false,
    underline: false,
    listItem: false,
  }),
  ListItem.extend({ content: "paragraph+" }),
];

/** How long after the last key a note is sent, in milliseconds. */
const pause = 900;

/** The note as the editor takes it: a plain copy without undefined fields. */
function toContent(note: Note | null): JSONContent | string {
  if (!note) return "";
  const content: JSONContent = JSON.parse(JSON.stringify(note));
  return content;
}

export interface NoteFieldProps {
  readonly label: string;
  readonly value: Note | null;
  readonly editable: boolean;
  readonly onSave: (note: Note | null) => void;
}

/**
 * The note of a mention or a claim. It is sent a moment after the last key and when the editor is left; a value that
 * arrives from elsewhere never replaces what one is typing.
 */
export function NoteField({ label, value, editable, onSave }: NoteFieldProps) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const saved = useRef(JSON.stringify(value));
  const editor = useEditor({
    extensions,
    content: toContent(value),
    editable,
    injectCSS: false,
    immediatelyRender: false,
    editorProps: {
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, class: styles.text ?? "" },
    },
    onUpdate: () => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    onBlur: () => flush(),
  });

  function flush(): void {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    if (!editor || editor.isDestroyed) return;
    const written = noteSchema.safeParse(editor.getJSON());
    if (!written.success) return;
    const note = noteText(written.data).trim() === "" ? null : written.data;
    const text = JSON.stringify(note);
    if (text === saved.current) return;
    saved.current = text;
    onSave(note);
  }

  const latestFlush = useRef(flush);
  latestFlush.current = flush;
  useEffect(() => () => latestFlush.current(), []);

  useEffect(() => {
    const text = JSON.stringify(value);
    if (!editor || editor.isFocused || text === saved.current) return;
    saved.current = text;
    editor.commands.setContent(toContent(value), { emitUpdate: false });
  }, [editor, value]);

  return <EditorContent editor={editor} className={styles.editor} />;
}
