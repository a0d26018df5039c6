import { z } from "zod";

const marks = z.array(z.object({ type: z.enum(["bold", "italic"]) })).optional();
const inline = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string().min(1).max(20_000), marks }),
  z.object({ type: z.literal("hardBreak") }),
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

/** A note as a document, or as plain text of which each line becomes a paragraph. */
export const noteInput = z.union([z.string().max(20_000), note]);
