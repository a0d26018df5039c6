import type { JSONContent } from "@tiptap/core";
import { toDocument } from "@/components/reader/document";
import type { Block } from "@/lib/core/text/blocks";

/** The document in which an article is corrected; `fromDocument` is its inverse. An empty text is an empty paragraph. */
export function editableDocument(text: string, blocks: readonly Block[]): JSONContent {
  const content = (toDocument(text, blocks).content ?? []).flatMap((node) =>
    node.type === "list" ? (node.content ?? []) : [node],
  );
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}
