import { Editor, Extension, getSchema, type JSONContent } from "@tiptap/core";
import { history } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import type { Command } from "@tiptap/pm/state";
import { takeSelection } from "@/components/keys/take-selection";
import { editableNodes } from "./editable-nodes";
import { editorKeys } from "./editor-keys";
import { reducePastedHtml } from "./pasted-html";

/**
 * Mounts the text of an article in `host` to be corrected: its keys, undo and redo, and pasting reduced to what an
 * article may hold. It injects no styles; `attributes` go to its root. Call `destroy` on the editor when the host goes.
 */
export function mountText(
  host: HTMLElement,
  content: JSONContent,
  { attributes, onLink }: { attributes: Record<string, string>; onLink: () => void },
): Editor {
  const openLink: Command = () => {
    onLink();
    return true;
  };
  const plugins = () => [history(), keymap({ ...editorKeys, "Mod-k": openLink })];
  const editor = new Editor({
    element: null,
    injectCSS: false,
    enableCoreExtensions: false,
    enableInputRules: false,
    enablePasteRules: false,
    extensions: [...editableNodes, Extension.create({ name: "editing", addProseMirrorPlugins: plugins })],
    content,
    editorProps: { attributes, transformPastedHTML: reducePastedHtml, handleDOMEvents: { keydown: takeSelection } },
  });
  editor.mount(host);
  return editor;
}

/** Carries out a command on the editor as its keys do. */
export function runCommand(editor: Editor, command: Command): void {
  command(editor.state, editor.view.dispatch, editor.view);
}

/** Puts another document in the place of all that is written; one undo takes it back. */
export function replaceDocument(document: JSONContent): Command {
  return (state, dispatch) => {
    const { content } = state.schema.nodeFromJSON(document);
    dispatch?.(state.tr.replaceWith(0, state.doc.content.size, content));
    return true;
  };
}

/** Whether the editor can hold the document. */
export function isEditable(document: JSONContent): boolean {
  try {
    getSchema(editableNodes).nodeFromJSON(document).check();
    return true;
  } catch {
    return false;
  }
}
