import type { NoteDocument, NoteInline, NoteParagraph, NoteReference } from "./note";

/** The note's paragraphs in reading order, those of lists among them. */
export function noteParagraphs(note: NoteDocument): NoteParagraph[] {
  return note.content.flatMap((block) =>
    block.type === "paragraph" ? [block] : block.content.flatMap((item) => item.content),
  );
}

/** Every person and claim that the note refers to, in reading order, as often as it does. */
export function noteReferences(note: NoteDocument): NoteReference[] {
  const inlines = noteParagraphs(note).flatMap((paragraph) => paragraph.content ?? []);
  return inlines.filter((one): one is NoteReference => one.type === "person" || one.type === "claim");
}

/** The same note with each reference as `change` makes it; all else stays. */
export function mapReferences(note: NoteDocument, change: (reference: NoteReference) => NoteReference): NoteDocument {
  const inline = (one: NoteInline) => (one.type === "person" || one.type === "claim" ? change(one) : one);
  const paragraph = (one: NoteParagraph): NoteParagraph =>
    one.content ? { ...one, content: one.content.map(inline) } : one;
  return {
    ...note,
    content: note.content.map((block) =>
      block.type === "paragraph"
        ? paragraph(block)
        : { ...block, content: block.content.map((item) => ({ ...item, content: item.content.map(paragraph) })) },
    ),
  };
}
