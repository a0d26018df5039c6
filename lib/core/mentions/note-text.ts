import { referenceSigns } from "./note";

interface NoteNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs?: { readonly label?: string } | undefined;
  readonly content?: readonly NoteNode[] | undefined;
}

/** The plain words of a note, one line a paragraph; a person reads `@name`, a claim `#statement`. */
export function noteText(node: NoteNode): string {
  if (node.type === "text") return node.text ?? "";
  if (node.type === "hardBreak") return "\n";
  if (node.type === "person" || node.type === "claim") return `${referenceSigns[node.type]}${node.attrs?.label ?? ""}`;
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
