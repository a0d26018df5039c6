import { z } from "zod";
import { mostNoteNodes, mostNoteWords, type NoteDocument } from "@/lib/core/mentions/note";
import { noteParagraphs } from "@/lib/core/mentions/note-references";
import { noteText } from "@/lib/core/mentions/note-text";
import { id } from "./fields";

const marks = z.array(z.object({ type: z.enum(["bold", "italic"]) })).optional();
const inline = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string().min(1).max(mostNoteWords), marks }),
  z.object({ type: z.literal("hardBreak") }),
  z.object({ type: z.enum(["person", "claim"]), attrs: z.object({ id, label: z.string().max(2000) }) }),
]);
const paragraph = z.object({ type: z.literal("paragraph"), content: z.array(inline).max(1000).optional() });
const listItem = z.object({ type: z.literal("listItem"), content: z.array(paragraph).min(1).max(100) });
const list = z.object({ type: z.enum(["bulletList", "orderedList"]), content: z.array(listItem).min(1).max(200) });

/** A note: the small Tiptap document that the note editor can make, and nothing else. */
export const note = z.object({
  type: z.literal("doc"),
  content: z
    .array(z.union([paragraph, list]))
    .min(1)
    .max(500),
});
export type Note = z.infer<typeof note>;

const isStorable = (text: string) => !/\0|\p{Cs}/u.test(text);

function countNodes(written: NoteDocument): number {
  return noteParagraphs(written).reduce((sum, { content }) => sum + 1 + (content?.length ?? 0), 0);
}

const written = note
  .refine((one) => countNodes(one) <= mostNoteNodes, `must not have more than ${mostNoteNodes} parts`)
  .refine((one) => noteText(one).length <= mostNoteWords, `must not be longer than ${mostNoteWords} characters`)
  .refine((one) => isStorable(noteText(one)), "holds a character that cannot be stored");

/** A note as a document, or as plain text of which each line becomes a paragraph. */
export const noteInput = z.union([
  z.string().max(mostNoteWords).refine(isStorable, "holds a character that cannot be stored"),
  written,
]);
