import type { Json } from "./set";

interface NoteNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: { readonly label?: string };
  readonly content?: readonly NoteNode[];
}

function isObject(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** A note's JSON as a tree of which the words can be read; what is no such node becomes an empty one. */
export function noteDocument(json: Json): NoteNode {
  if (!isObject(json) || typeof json.type !== "string") return { type: "" };
  const { type, text, attrs, content } = json;
  return {
    type,
    ...(typeof text === "string" ? { text } : {}),
    ...(isObject(attrs) && typeof attrs.label === "string" ? { attrs: { label: attrs.label } } : {}),
    ...(Array.isArray(content) ? { content: content.map(noteDocument) } : {}),
  };
}
