import type { NoteDocument, NoteInline, NoteItem, NoteParagraph, NoteText } from "./note";

type Fields = { readonly [key: string]: unknown };

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function contentOf(node: Fields): Fields[] {
  return Array.isArray(node.content) ? node.content.filter(isFields) : [];
}

function readText(node: Fields): NoteText[] {
  if (typeof node.text !== "string" || node.text === "") return [];
  const types = (Array.isArray(node.marks) ? node.marks : []).flatMap((mark) => (isFields(mark) ? [mark.type] : []));
  const marks = (["bold", "italic"] as const).filter((type) => types.includes(type)).map((type) => ({ type }));
  return [{ type: "text", text: node.text, ...(marks.length > 0 ? { marks } : {}) }];
}

function readInline(node: Fields): NoteInline[] {
  if (node.type === "text") return readText(node);
  if (node.type === "hardBreak") return [{ type: "hardBreak" }];
  if ((node.type === "person" || node.type === "claim") && isFields(node.attrs)) {
    const { id, label } = node.attrs;
    if (typeof id === "string" && typeof label === "string") return [{ type: node.type, attrs: { id, label } }];
  }
  return [];
}

function readParagraph(node: Fields): NoteParagraph[] {
  if (node.type !== "paragraph") return [];
  const content = contentOf(node).flatMap(readInline);
  return [content.length > 0 ? { type: "paragraph", content } : { type: "paragraph" }];
}

function readItem(node: Fields): NoteItem[] {
  const content = node.type === "listItem" ? contentOf(node).flatMap(readParagraph) : [];
  return content.length > 0 ? [{ type: "listItem", content }] : [];
}

function readBlock(node: Fields): NoteDocument["content"] {
  if (node.type !== "bulletList" && node.type !== "orderedList") return readParagraph(node);
  const content = contentOf(node).flatMap(readItem);
  return content.length > 0 ? [{ type: node.type, content }] : [];
}

/** What of an editor's or a stored JSON is a note; anything else in it is left out. Null where no block of a note is in it. */
export function readNote(json: unknown): NoteDocument | null {
  if (!isFields(json) || json.type !== "doc") return null;
  const content = contentOf(json).flatMap(readBlock);
  return content.length > 0 ? { type: "doc", content } : null;
}
