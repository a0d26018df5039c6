import { Editor, Extension } from "@tiptap/core";
import type { Plugin } from "@tiptap/pm/state";
import type { Block } from "@/lib/core/text/blocks";
import { articleNodes } from "./article-nodes";
import { toDocument } from "./document";

export type EditedText = { text: string; blocks: readonly Block[] };

/**
 * Mounts a read-only Tiptap document of an article in `host`. It injects no styles, accepts no input and has no
 * commands; `attributes` go to its root. Call `destroy` on the editor when the host goes.
 */
export function mountArticle(
  host: HTMLElement,
  { text, blocks }: EditedText,
  plugin: Plugin,
  attributes: Record<string, string>,
): Editor {
  const editor = new Editor({
    element: null,
    injectCSS: false,
    editable: false,
    enableCoreExtensions: false,
    enableInputRules: false,
    enablePasteRules: false,
    extensions: [...articleNodes, Extension.create({ name: "mentions", addProseMirrorPlugins: () => [plugin] })],
    content: toDocument(text, blocks),
    // The selection is the browser's: the editor's own, written back some time after each focus, would undo ours.
    editorProps: { attributes, editable: () => false, handleDOMEvents: { focus: () => true } },
  });
  // Known before the view is made, the first mentions are drawn with the text instead of in a second pass.
  editor.registerPlugin(plugin);
  editor.mount(host);
  return editor;
}
