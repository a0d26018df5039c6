interface NoteNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly content?: readonly NoteNode[] | undefined;
}

/** The plain words of a note, one line a paragraph. */
export function noteText(node: NoteNode): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "\n";
  const inline = node.type === "paragraph";
  return (node.content ?? []).map(noteText).join(inline ? "" : "\n");
}

interface PlainNote {
  type: "doc";
  content: { type: "paragraph"; content?: { type: "text"; text: string }[] }[];
}

/** A note of plain text: each line a paragraph. */
export function noteFromText(text: string): PlainNote {
  const lines = text.split("\n");
  return {
    type: "doc",
    content: lines.map((line) =>
      line === "" ? { type: "paragraph" } : { type: "paragraph", content: [{ type: "text", text: line }] },
    ),
  };
}
