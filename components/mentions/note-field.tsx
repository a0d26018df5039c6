"use client";

import { type Editor, EditorContent, type JSONContent, useEditor } from "@tiptap/react";
import { useEffect, useLayoutEffect, useRef } from "react";
import { takeSelection } from "@/components/keys/take-selection";
import type { NoteDocument } from "@/lib/core/mentions/note";
import { noteText } from "@/lib/core/mentions/note-text";
import { readNote } from "@/lib/core/mentions/read-note";
import { noteKey } from "@/lib/core/mentions/same-note";
import styles from "./note-field.module.css";
import { noteExtensions } from "./note-nodes";
import type { NoteFieldProps } from "./note-shell";
import { NoteSuggestionList } from "./note-suggestion-list";
import { NoteToolbar } from "./note-toolbar";
import { useNoteSuggestions } from "./use-note-suggestions";

export interface LoadedFieldProps extends NoteFieldProps {
  /** What was typed before the editor was there. */
  readonly typed: string;
  /** Whether the field has the focus that the editor takes over. */
  readonly focused: boolean;
}

/** The note as the editor takes it: a plain copy without undefined fields. */
function toContent(note: NoteDocument | null): JSONContent | string {
  if (!note) return "";
  const content: JSONContent = JSON.parse(JSON.stringify(note));
  return content;
}

/** The editor's words as a note; null where there are none. */
function noteIn(editor: Editor): NoteDocument | null {
  const note = readNote(editor.getJSON());
  return note && noteText(note).trim() !== "" ? note : null;
}

function typeLines(editor: Editor, typed: string): void {
  for (const [index, line] of typed.split("\n").entries()) {
    if (index > 0) editor.commands.splitBlock();
    if (line !== "") editor.commands.insertContent({ type: "text", text: line });
  }
}

/** The editor of a note or a comment. `content` that changes from elsewhere is taken over only where nothing was written since. */
export function NoteField(props: LoadedFieldProps) {
  const { label, content, placeholder, typed, focused } = props;
  const latest = useRef(props);
  latest.current = props;
  const suggest = useNoteSuggestions();
  const given = useRef(noteKey(content));
  const known = useRef(given.current);
  const attributes: Record<string, string> = {
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": label,
    "aria-autocomplete": "list",
    "aria-haspopup": "listbox",
    "data-placeholder": content ? "" : placeholder,
    class: styles.text ?? "",
    ...(suggest.open
      ? { "aria-controls": suggest.list, "aria-activedescendant": `${suggest.list}-${suggest.lit}` }
      : {}),
  };
  const editor: Editor = useEditor({
    extensions: noteExtensions,
    content: toContent(content),
    injectCSS: false,
    immediatelyRender: true,
    editorProps: {
      attributes,
      handleDOMEvents: { keydown: takeSelection },
      handleKeyDown: (_view, event) => {
        if (suggest.key.current(editor, event.key)) return true;
        if (event.key === "Escape") {
          editor.commands.blur();
          return true;
        }
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !latest.current.onSubmit) return false;
        latest.current.onSubmit();
        return true;
      },
    },
    onUpdate: ({ editor: now }) => {
      const note = noteIn(now);
      known.current = noteKey(note);
      latest.current.onChange(note);
    },
    onTransaction: ({ editor: now }) => suggest.look(now),
    onBlur: () => {
      suggest.close();
      latest.current.onLeave?.();
    },
  });

  // Before the page is drawn: a key that came in between would be the page's.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is taken over once, when the editor comes.
  useLayoutEffect(() => {
    editor.commands.setTextSelection(editor.state.doc.content.size);
    if (focused) editor.view.focus();
    if (typed !== "") typeLines(editor, typed);
  }, [editor]);

  useEffect(() => {
    const now = noteKey(content);
    const isNews = now !== given.current && now !== known.current;
    given.current = now;
    if (!isNews) return;
    known.current = now;
    const { from, to } = editor.state.selection;
    editor.commands.setContent(toContent(content), { emitUpdate: false });
    editor.commands.setTextSelection({ from, to });
  }, [editor, content]);

  return (
    <div className={styles.editor}>
      <EditorContent editor={editor} />
      {suggest.open ? (
        <NoteSuggestionList
          id={suggest.list}
          suggestions={suggest.suggestions}
          lit={suggest.lit}
          onLight={suggest.light}
          onTake={(one) => suggest.take(editor, one)}
        />
      ) : null}
      <NoteToolbar editor={editor} />
    </div>
  );
}
