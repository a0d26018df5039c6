import { EditorState, type Plugin } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";
import type { Block } from "@/lib/core/text/blocks";
import { articleSchema } from "./article-schema";
import { toDocument } from "./document";

export type ShownText = { text: string; blocks: readonly Block[] };

/**
 * Mounts the read-only document of an article in `host`. It injects no styles, accepts no input and has no commands;
 * `attributes` go to its root. Call `destroy` on the view when the host goes.
 */
export function mountArticle(
  host: HTMLElement,
  { text, blocks }: ShownText,
  plugin: Plugin,
  attributes: Record<string, string>,
): EditorView {
  const doc = articleSchema.nodeFromJSON(toDocument(text, blocks));
  return new EditorView(host, {
    // Known before the view is made, the first mentions are drawn with the text instead of in a second pass.
    state: EditorState.create({ doc, plugins: [plugin] }),
    attributes,
    editable: () => false,
    // The selection is the browser's: the view's own, written back some time after each focus and press, would undo ours.
    handleDOMEvents: { focus: () => true, mousedown: () => true },
  });
}
