import { type Editor, useEditorState } from "@tiptap/react";
import styles from "./note-field.module.css";

interface Form {
  readonly words: string;
  readonly isOn: (editor: Editor) => boolean;
  readonly press: (editor: Editor) => void;
}

const forms: readonly Form[] = [
  { words: "Bold", isOn: (editor) => editor.isActive("bold"), press: (editor) => editor.commands.toggleBold() },
  { words: "Italic", isOn: (editor) => editor.isActive("italic"), press: (editor) => editor.commands.toggleItalic() },
  {
    words: "List",
    isOn: (editor) => editor.isActive("bulletList"),
    press: (editor) => editor.commands.toggleBulletList(),
  },
  {
    words: "Numbered",
    isOn: (editor) => editor.isActive("orderedList"),
    press: (editor) => editor.commands.toggleOrderedList(),
  },
];

/** Types a sign at the caret, after a space where words stand before it, which asks for suggestions. */
function typeSign(editor: Editor, sign: "@" | "#"): void {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, " ");
  editor
    .chain()
    .focus()
    .insertContent(before === "" || /\s$/u.test(before) ? sign : ` ${sign}`)
    .run();
}

/** What can be done with the words besides writing them. Keys do the same: Ctrl+B, Ctrl+I, @ and #. */
export function NoteToolbar({ editor }: { editor: Editor }) {
  const on = useEditorState({ editor, selector: ({ editor: now }) => forms.map((form) => form.isOn(now)) });
  return (
    <div role="toolbar" aria-label="Format" className={styles.toolbar}>
      {forms.map(({ words, press }, index) => (
        <button
          key={words}
          type="button"
          aria-pressed={on[index]}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => press(editor)}
        >
          {words}
        </button>
      ))}
      <button type="button" onPointerDown={(event) => event.preventDefault()} onClick={() => typeSign(editor, "#")}>
        # Claim
      </button>
      <button type="button" onPointerDown={(event) => event.preventDefault()} onClick={() => typeSign(editor, "@")}>
        @ Person
      </button>
    </div>
  );
}
