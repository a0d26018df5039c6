/** A note's document: the small part of Tiptap's JSON that the note editor makes, and nothing else. Comments have the same. */
export interface NoteDocument {
  type: "doc";
  content: (NoteParagraph | NoteList)[];
}

export interface NoteList {
  type: "bulletList" | "orderedList";
  content: NoteItem[];
}

export interface NoteItem {
  type: "listItem";
  content: NoteParagraph[];
}

export interface NoteParagraph {
  type: "paragraph";
  content?: NoteInline[] | undefined;
}

/** A person named with @ or a claim linked with #; the label is what the words say: a name, a statement. */
export interface NoteReference {
  type: "person" | "claim";
  attrs: { id: string; label: string };
}

export interface NoteText {
  type: "text";
  text: string;
  marks?: { type: "bold" | "italic" }[] | undefined;
}

export type NoteInline = NoteText | { type: "hardBreak" } | NoteReference;

/** The sign that stands before a reference's label. */
export const referenceSigns = { person: "@", claim: "#" } as const satisfies Record<NoteReference["type"], string>;

/** The longest note, in UTF-16 code units of its words, and the most nodes it may have. */
export const mostNoteWords = 20_000;
export const mostNoteNodes = 5000;
